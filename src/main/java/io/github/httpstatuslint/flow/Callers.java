package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The methods of other files that call into this one. A method that is handed the response is judged with
 * them: a header that they set before, or after, counts.
 */
final class Callers {

  /** A method of another file that calls a helper of this one. */
  record Caller(SourceFile file, MethodDeclaration method) {}

  /** A helper that more files call is judged by itself and by these. */
  private static final int MAX_FILES = 24;

  private final AnalysisContext context;

  Callers(AnalysisContext context) {
    this.context = context;
  }

  /** Returns whether a method is called by the project's code with a response, and not by a framework. */
  static boolean isHelper(MethodDeclaration method, AnalysisContext context) {
    boolean handed = method.getParameters().stream()
        .map(parameter -> context.types().kind(context.file().type(parameter.getType())))
        .anyMatch(kind -> kind == UnitKind.EXCHANGE || kind == UnitKind.BUILDER);
    return handed
        && !method.isPrivate()
        && method.getAnnotations().isEmpty()
        && method.getNameAsString().chars().allMatch(c -> c < 128);
  }

  /** Returns the callers of methods with these names, in the order of their files. */
  List<Caller> of(Set<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Caller> callers = new ArrayList<>();
    context.file().project().mentioning(names).stream()
        .filter(file -> !file.isSameFile(context.file()))
        .limit(MAX_FILES)
        .forEach(file -> callersIn(file, names, callers));
    return callers;
  }

  private static void callersIn(SourceFile file, Set<String> names, List<Caller> into) {
    for (MethodDeclaration method : file.unit().findAll(MethodDeclaration.class)) {
      boolean calls = method
          .findFirst(MethodCallExpr.class, call -> names.contains(call.getNameAsString())).isPresent();
      if (calls) {
        into.add(new Caller(file, method));
      }
    }
  }
}
