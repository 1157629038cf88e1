package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.model.UnitKind;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a value says that is written as a response's content. */
record Content(AnalysisContext context, ProgramState state) {

  /** Returns the facts of a value that is written where its expression stands. */
  BodyFacts of(Value content, Node expression) {
    boolean problem = context.types().kind(content.type()) == UnitKind.PROBLEM;
    Set<StatusCode> named = problem ? ofProblem(content) : ofObject(content);
    BodyFacts body = BodyFacts.of(content);
    if (!named.isEmpty() && !content.unknown()) {
      body = body.naming(named, problem);
    }
    return speaksOfException(expression) ? body.ofFailure() : body;
  }

  private Set<StatusCode> ofProblem(Value content) {
    Set<StatusCode> named = new TreeSet<>();
    for (UnitId id : content.units()) {
      ResponseState unit = state.unit(id);
      if (!unit.statuses().stream().allMatch(ResponseState.Chosen.class::isInstance)) {
        return Set.of();
      }
      unit.forEachChosen((status, facts) -> named.add(code(status)));
    }
    return named;
  }

  /** An object that was made from one status, or was told one, names it. */
  private Set<StatusCode> ofObject(Value content) {
    Set<StatusCode> named = new TreeSet<>();
    for (UnitId id : content.units()) {
      Value status = state.field(id, NamedStatus.FIELD);
      if (status == null) {
        return Set.of();
      }
      status.constants().forEach(constant -> named.add(code(constant)));
    }
    return named;
  }

  private static StatusCode code(Constant constant) {
    return new StatusCode((Integer) constant.value());
  }

  private static boolean speaksOfException(Node expression) {
    return expression.findFirst(NameExpr.class, Content::isException).isPresent();
  }

  private static boolean isException(NameExpr name) {
    for (Node at = name; at != null; at = at.getParentNode().orElse(null)) {
      if (at instanceof CatchClause clause && isNamed(clause.getParameter(), name)) {
        return true;
      }
      if (at instanceof CallableDeclaration<?> callable) {
        return callable.getParameters().stream()
            .anyMatch(parameter -> isNamed(parameter, name) && isThrowable(parameter.getTypeAsString()));
      }
    }
    return false;
  }

  private static boolean isNamed(Parameter parameter, NameExpr name) {
    return parameter.getNameAsString().equals(name.getNameAsString());
  }

  private static boolean isThrowable(String type) {
    return type.endsWith("Exception") || type.endsWith("Error") || type.endsWith("Throwable");
  }
}
