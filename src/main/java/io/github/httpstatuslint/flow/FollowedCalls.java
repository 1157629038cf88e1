package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls of a file that were followed into a method of it, and the methods for which that is all of them. */
final class FollowedCalls {

  private final CompilationUnit unit;
  private final Set<Node> followed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Node>> uses = new HashMap<>();

  FollowedCalls(CompilationUnit unit) {
    this.unit = unit;
  }

  /** A call, or the reference that made a method a handler, was followed. */
  void add(Node use) {
    followed.add(use);
  }

  /**
   * Returns whether everything that calls a method was followed into it: it is private, or used as a handler
   * and in no other way. Whatever uses its name counts.
   */
  boolean isComplete(MethodDeclaration method) {
    if (method.findCompilationUnit().filter(own -> own == unit).isEmpty()) {
      return false;
    }
    List<Node> all = uses.computeIfAbsent(method.getNameAsString(), this::uses);
    boolean isHandler = all.stream().allMatch(MethodReferenceExpr.class::isInstance);
    return !all.isEmpty() && (method.isPrivate() || isHandler) && followed.containsAll(all);
  }

  private List<Node> uses(String name) {
    List<Node> found = new ArrayList<>(
        unit.findAll(MethodCallExpr.class, call -> call.getNameAsString().equals(name)));
    found.addAll(unit.findAll(MethodReferenceExpr.class, reference -> reference.getIdentifier().equals(name)));
    return found;
  }
}
