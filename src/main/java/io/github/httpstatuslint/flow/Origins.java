package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the values of a guard's variables come from, as the method around writes it. */
final class Origins {

  /** A value takes few steps from the request to its test. */
  private static final int STEPS = 3;

  private Origins() {}

  /** Returns the code with what its local variables and parameters are declared as and assigned, and so on. */
  static Set<Node> of(Collection<Node> code) {
    Set<Node> all = new LinkedHashSet<>(code);
    List<Node> last = List.copyOf(code);
    for (int step = 0; step < STEPS && !last.isEmpty(); step++) {
      List<Node> next = new ArrayList<>();
      for (Node node : last) {
        node.findAll(NameExpr.class).forEach(name -> addOrigins(name, next));
      }
      next.removeIf(node -> !all.add(node));
      last = next;
    }
    return all;
  }

  private static void addOrigins(NameExpr name, List<Node> into) {
    Optional<Node> body = name.findAncestor(CallableDeclaration.class).map(Node.class::cast);
    if (body.isEmpty()) {
      return;
    }
    String wanted = name.getNameAsString();
    for (VariableDeclarator variable : body.get().findAll(
        VariableDeclarator.class, v -> v.getNameAsString().equals(wanted))) {
      into.add(variable);
      variable.getParentNode().flatMap(Node::getParentNode)
          .filter(ForEachStmt.class::isInstance).map(loop -> ((ForEachStmt) loop).getIterable())
          .ifPresent(into::add);
    }
    into.addAll(body.get().findAll(Parameter.class, p -> p.getNameAsString().equals(wanted)));
    into.addAll(body.get().findAll(AssignExpr.class, a -> a.getTarget().toString().equals(wanted)));
  }
}
