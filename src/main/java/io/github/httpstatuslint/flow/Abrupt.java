package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;

/**
 * A way out of a statement other than its end.
 *
 * @param target the loop, switch or labelled statement that a jump leaves or continues; null for others
 * @param value what is returned, yielded or thrown
 * @param at the statement that leaves
 */
record Abrupt(Kind kind, Node target, ProgramState state, Value value, Node at) {

  enum Kind {
    RETURN,
    THROW,
    BREAK,
    CONTINUE,
    YIELD
  }
}
