package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells names of statuses and of protocols from others, and the words of the classes of one file, which are
 * found once for all statuses that are chosen there. For one thread.
 */
final class Vocabulary {

  private final StatusNames names;
  private final Set<String> protocolCodes;
  private final Map<Node, WordIndex> classes = new IdentityHashMap<>();

  Vocabulary(StatusNames names, Set<String> protocolCodes) {
    this.names = names;
    this.protocolCodes = protocolCodes;
  }

  StatusNames names() {
    return names;
  }

  Set<String> protocolCodes() {
    return protocolCodes;
  }

  /** Returns the words of a class. */
  WordIndex of(Node type) {
    return classes.computeIfAbsent(type, node -> WordIndex.of(Set.of(node), List.of(), names::isStatus));
  }
}
