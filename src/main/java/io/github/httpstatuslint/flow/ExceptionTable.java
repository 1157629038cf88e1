package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;

/**
 * A table of exception classes and the statuses that a handler sends for them: each entry is the answer to
 * its exception. With which headers, the table does not say.
 *
 * @param context the file under analysis
 */
record ExceptionTable(AnalysisContext context) {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 499;

  /** Looks for entries in a file that answers for exceptions: a class beside a status, in one call. */
  void ofHandlers() {
    if (!context.handled().answersIn(context.file())) {
      return;
    }
    for (MethodCallExpr call : context.file().unit().findAll(MethodCallExpr.class)) {
      List<Expression> arguments = call.getArguments();
      for (int i = 0; i + 1 < arguments.size(); i++) {
        if (arguments.get(i) instanceof ClassExpr exception) {
          entry(exception, arguments.get(i + 1));
        }
      }
    }
  }

  private void entry(ClassExpr written, Expression status) {
    TypeName exception = context.file().type(written.getType());
    boolean thrown = context.types().lineage(exception).stream()
        .anyMatch(name -> name.endsWith("Exception") || name.endsWith("Error"));
    if (!thrown || context.file().isBroken(status)) {
      return;
    }
    Interpreter interpreter = new Interpreter(context);
    ProgramState state = new ProgramState();
    interpreter.inside(new Frame(null, context.file(), null, TypeName.UNKNOWN), () -> {
      state.assume(interpreter.handling(List.of(exception), written.toString(), written));
      Value value = interpreter.expressions().eval(status, state);
      value.constants().stream().filter(ExceptionTable::isClientError).forEach(
          constant -> context.leaves(constant, ResponseFacts.UNKNOWN, state.path(), status));
    });
  }

  private static boolean isClientError(Constant constant) {
    return constant.value() instanceof Integer code && code >= LOWEST && code <= HIGHEST;
  }
}
