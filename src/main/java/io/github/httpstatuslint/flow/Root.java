package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.Optional;

/** One body as the entry of an interpretation. */
final class Root {

  private final AnalysisContext context;
  private final CallableDeclaration<?> callable;
  private final Interpreter interpreter;

  Root(AnalysisContext context, CallableDeclaration<?> callable) {
    this.context = context;
    this.callable = callable;
    this.interpreter = new Interpreter(context);
  }

  void analyse() {
    Optional<BlockStmt> body = callable instanceof MethodDeclaration method
        ? method.getBody()
        : Optional.of(((ConstructorDeclaration) callable).getBody());
    body.ifPresent(this::analyse);
  }

  void analyse(BlockStmt body) {
    ProgramState state = new ProgramState();
    state.unit(AnalysisContext.EXCHANGE, ResponseState.FRESH);
    Handler handler = callable == null ? Handler.NONE : Handler.of(callable, context, interpreter);
    Frame frame = new Frame(null, context.file(), callable, enclosingType(body));
    interpreter.inside(frame, () -> {
      handler.enter(state);
      if (callable instanceof MethodDeclaration method && !handler.answers()) {
        state.assume(new Condition.Entry(method));
      }
      interpreter.statements().exec(body, state);
    });
    new Exits(interpreter, handler.answers(), handler.exchangeLeaves())
        .emit(frame, state, callable == null ? body : callable);
  }

  /** A field's initializer may hold a handler. */
  void analyse(FieldDeclaration field) {
    ProgramState state = new ProgramState();
    state.unit(AnalysisContext.EXCHANGE, ResponseState.FRESH);
    interpreter.inside(new Frame(null, context.file(), null, enclosingType(field)), () ->
        field.getVariables().forEach(variable ->
            variable.getInitializer().ifPresent(
                value -> interpreter.withTarget(variable.getType(), value, state))));
  }

  private TypeName enclosingType(Node node) {
    if (callable != null && callable.getParentNode().orElse(null) instanceof ObjectCreationExpr creation) {
      TypeName wrapper = context.file().type(creation.getType());
      if (context.types().kind(wrapper) == UnitKind.EXCHANGE) {
        return wrapper;
      }
    }
    TypeDeclaration<?> type = Frame.enclosingDeclaration(node);
    return type == null
        ? TypeName.UNKNOWN
        : type.getFullyQualifiedName().map(TypeName::new).orElse(TypeName.UNKNOWN);
  }
}
