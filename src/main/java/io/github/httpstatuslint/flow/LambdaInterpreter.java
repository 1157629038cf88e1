package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs bodies that are called from elsewhere: lambdas, and the methods of this file. */
final class LambdaInterpreter {

  /** Deeper calls are unseen. */
  private static final int MAX_DEPTH = 6;

  private final Interpreter interpreter;

  LambdaInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private AnalysisContext context() {
    return interpreter.context();
  }

  /** Runs a lambda that is certainly called here. */
  Value runSurely(LambdaExpr lambda, List<Value> arguments, ProgramState state) {
    if (interpreter.frame().depth() > MAX_DEPTH) {
      interpreter.expressions().escapeCaptured(lambda, state);
      return Value.UNKNOWN;
    }
    Frame inner = new Frame(interpreter.frame(), context().file(), null, interpreter.frame().enclosingType());
    Value[] result = {Value.NOTHING};
    bind(lambda.getParameters(), arguments, state);
    interpreter.inside(inner, () -> result[0] = body(lambda.getBody(), state));
    result[0] = finish(inner, result[0], state, null);
    lambda.getParameters().forEach(parameter -> state.unbind(parameter.getNameAsString()));
    return result[0];
  }

  private Value body(Statement body, ProgramState state) {
    if (body instanceof ExpressionStmt expression) {
      return interpreter.expressions().eval(expression.getExpression(), state);
    }
    interpreter.statements().exec(body, state);
    return Value.NOTHING;
  }

  void bind(List<Parameter> parameters, List<Value> arguments, ProgramState state) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Value argument = i < arguments.size() && !parameter.isVarArgs() ? arguments.get(i) : Value.UNKNOWN;
      TypeName declared = context().file().type(parameter.getType());
      state.bind(parameter.getNameAsString(), interpreter.names().typed(argument, declared));
    }
  }

  /** Joins the ways out of an inner body: returns come back here, exceptions go on outwards. */
  private Value finish(
      Frame inner, Value atEnd, ProgramState state, Map<String, Value> callerLocals) {
    Value result = atEnd;
    for (Abrupt way : inner.abrupt()) {
      if (way.kind() == Abrupt.Kind.RETURN) {
        result = result.join(way.value());
        state.join(way.state());
      } else if (way.kind() == Abrupt.Kind.THROW) {
        if (callerLocals != null) {
          way.state().locals(new HashMap<>(callerLocals));
        }
        interpreter.frame().abrupt().add(way);
      }
    }
    return result;
  }

  /** Runs lambdas that may be called here, and returns what they may return. */
  Value results(Value lambdas, ProgramState state) {
    return results(lambdas, Value.UNKNOWN, state);
  }

  /**
   * The same, for lambdas that a wrapper hands what it holds.
   *
   * @param wrapper the future, optional or publisher: what its first parameter is about, or tests
   */
  Value results(Value lambdas, Value wrapper, ProgramState state) {
    Value held = Value.test(wrapper.condition()).withType(TypeName.UNKNOWN).from(wrapper.subject());
    Value result = Value.NOTHING;
    for (Expression expression : lambdas.lambdas()) {
      ProgramState ran = state.copy();
      if (expression instanceof LambdaExpr lambda) {
        result = result.join(runSurely(lambda, List.of(held), ran));
      } else {
        result = result.join(reference((MethodReferenceExpr) expression, ran));
      }
      state.join(ran);
    }
    return lambdas.unknown() || result.isNothing() ? result.join(Value.UNKNOWN) : result;
  }

  private Value reference(MethodReferenceExpr reference, ProgramState state) {
    state.escape(interpreter.expressions().eval(reference.getScope(), state));
    return Value.UNKNOWN;
  }

  /** Lambdas given to code that cannot be seen: handlers by their parameters' types, or run in place, perhaps. */
  Value handedOver(Value lambdas, Value wrapper, ProgramState state) {
    Value result = Value.NOTHING;
    for (Expression expression : lambdas.lambdas()) {
      if (expression instanceof LambdaExpr lambda && declaresExchange(lambda)) {
        runAsHandler(lambda, null, Registered.NONE, state);
      } else {
        result = result.join(results(Value.lambda(expression), wrapper, state));
      }
    }
    return result;
  }

  /** Interprets a lambda that is registered as a handler; an overload is told by its number of parameters. */
  void install(Value handler, List<TypeName> types, Registered registered, ProgramState state) {
    for (Expression expression : handler.lambdas()) {
      if (expression instanceof MethodReferenceExpr reference) {
        install(reference, types, registered, state);
      } else if (expression instanceof LambdaExpr lambda) {
        types.stream()
            .flatMap(type -> context().frameworks().handlers(type.qualified()).stream())
            .filter(row -> row.parameters().size() == lambda.getParameters().size())
            .findFirst()
            .ifPresent(row -> {
              context().applied(row.id());
              runAsHandler(lambda, row, registered, state);
            });
        types.stream()
            .filter(type -> context().types().kind(type) == UnitKind.EXCHANGE)
            .findFirst()
            .ifPresent(exchange -> runAsHandler(lambda, HandlerRow.taking(exchange), registered, state));
      }
    }
  }

  /** A method of the class around it becomes a handler; it is interpreted by itself as well. */
  private void install(
      MethodReferenceExpr reference, List<TypeName> types, Registered registered, ProgramState around) {
    boolean isOwn = reference.getScope().isThisExpr()
        || reference.getScope().toString().equals(interpreter.frame().enclosingType().simple());
    List<List<TypeName>> taken = new ArrayList<>();
    for (TypeName type : types) {
      context().frameworks().handlers(type.qualified()).forEach(row -> taken.add(row.parameters()));
      if (context().types().kind(type) == UnitKind.EXCHANGE) {
        taken.add(List.of(type));
      }
    }
    for (List<TypeName> parameters : isOwn ? taken : List.<List<TypeName>>of()) {
      List<Value> given = parameters.stream().map(interpreter.names()::ofType).toList();
      interpreter.calls()
          .methodOf(interpreter.frame().enclosingType(), reference.getIdentifier(), given, Value.NOTHING)
          .filter(callee -> callee.file() == context().file())
          .ifPresent(callee -> runAsHandler(reference, callee, given, registered, around));
    }
  }

  private void runAsHandler(
      MethodReferenceExpr reference, Callee callee, List<Value> given, Registered registered, ProgramState around) {
    context().followed(reference);
    MethodDeclaration method = callee.method();
    ProgramState state = around.copy();
    state.unit(AnalysisContext.EXCHANGE, ResponseState.FRESH);
    state.path(Path.START);
    state.locals(new HashMap<>());
    Frame root = new Frame(null, callee.file(), method, callee.owner());
    interpreter.inside(root, () -> {
      bind(method.getParameters(), given, state);
      registered.enter(interpreter, "", state);
      method.getBody().ifPresent(body -> interpreter.statements().exec(body, state));
    });
    new Exits(interpreter, true, true).emit(root, state, method);
  }

  private boolean declaresExchange(LambdaExpr lambda) {
    return lambda.getParameters().stream()
        .map(parameter -> context().types().kind(context().file().type(parameter.getType())))
        .anyMatch(kind -> kind == UnitKind.EXCHANGE);
  }

  /** Interprets a lambda as a handler of its own, with a live response of its own. */
  void runAsHandler(LambdaExpr lambda, HandlerRow row, Registered registered, ProgramState around) {
    ProgramState state = around.copy();
    state.unit(AnalysisContext.EXCHANGE, ResponseState.FRESH);
    if (row != null && row.begun()) {
      state.escapeExchange();
    }
    state.path(Path.START);
    enter(lambda, row, registered, state);
    Frame root = new Frame(null, context().file(), null, interpreter.frame().enclosingType());
    interpreter.inside(root, () -> {
      Value value = body(lambda.getBody(), state);
      if (!state.isDead() && lambda.getBody() instanceof ExpressionStmt) {
        root.leave(Abrupt.Kind.RETURN, null, state, value, lambda.getBody());
      }
    });
    new Exits(interpreter, true, true).emit(root, state, lambda);
  }

  /** Binds the parameters, to the types that the lambda, the registration or the row names. */
  private void enter(LambdaExpr lambda, HandlerRow row, Registered registered, ProgramState state) {
    List<Parameter> parameters = lambda.getParameters();
    int handled = row == null ? -1 : row.handles().orElse(-1);
    String variable = "";
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      TypeName type = context().file().type(parameter.getType());
      TypeName byRow = row != null && i < row.parameters().size() ? row.parameters().get(i) : TypeName.UNKNOWN;
      if (i == handled) {
        variable = parameter.getNameAsString();
        byRow = registered.exceptions().size() == 1 ? registered.exceptions().get(0) : byRow;
      }
      Value value = interpreter.names().ofType(type.isKnown() ? type : byRow);
      state.bind(
          parameter.getNameAsString(),
          i == handled ? interpreter.names().handled(value, parameter, state) : value);
    }
    if (row != null && row.method().isPresent() && registered.methods().isEmpty()) {
      state.assume(new Condition.MethodTest(Set.of(row.method().get())));
    }
    registered.enter(interpreter, variable, state);
  }

  /** Interprets a call of a method of the project where it stands, so that guards and headers around it count. */
  Value invoke(Callee callee, Node call, List<Value> arguments, ProgramState state) {
    MethodDeclaration method = callee.method();
    Value declared = interpreter.names().ofType(callee.file().type(method.getType()));
    if (interpreter.tries().isPassedThrough()) {
      return declared;
    }
    Frame frame = interpreter.frame();
    boolean unseen = method.getBody().isEmpty() || frame.isActive(method) || frame.depth() > MAX_DEPTH
        || callee.file().isBroken(method);
    if (unseen) {
      arguments.forEach(argument -> interpreter.effects().handOver(argument, call, state));
      if (interpreter.storesExchange()) {
        state.escapeExchange();
      }
      return declared;
    }
    if (callee.self().units().isEmpty() && !matters(callee, arguments, declared.type())) {
      arguments.forEach(state::escape);
      return declared;
    }
    context().followed(call);
    if (Overloads.takesAnyNumber(method)) {
      arguments.subList(Math.min(method.getParameters().size() - 1, arguments.size()), arguments.size())
          .forEach(argument -> interpreter.effects().handOver(argument, call, state));
    }
    Map<String, Value> locals = state.locals();
    state.locals(new HashMap<>());
    Frame inner = new Frame(frame, callee.file(), method, callee.owner()).on(callee.self());
    interpreter.inside(inner, () -> {
      bind(method.getParameters(), arguments, state);
      interpreter.statements().exec(method.getBody().get(), state);
    });
    Value result = finish(inner, Value.NOTHING, state, locals);
    state.locals(locals);
    return result.isNothing() ? declared : interpreter.names().typed(result, declared.type());
  }

  /** A callee that is handed nothing of the response and returns nothing of it changes nothing here. */
  private boolean matters(Callee callee, List<Value> arguments, TypeName returned) {
    boolean handed = arguments.stream().anyMatch(
        argument -> !argument.units().isEmpty() && isPartOfResponse(argument.type())
            || !argument.lambdas().isEmpty()
            || argument.constants().stream().anyMatch(c -> isClientError(c.value())));
    Type type = callee.method().getType();
    return handed
        || interpreter.storesExchange()
        || context().types().kind(returned) != UnitKind.NONE && isPartOfResponse(returned)
        || context().frameworks().holder(returned.qualified()).isPresent()
        || type.isPrimitiveType()
        || returned.equals(TypeName.STRING)
        || type.getElementType().isClassOrInterfaceType() && mentionsUnit(callee, type);
  }

  private boolean mentionsUnit(Callee callee, Type type) {
    return type.findFirst(
        ClassOrInterfaceType.class,
        inner -> context().types().kind(callee.file().type(inner)) != UnitKind.NONE
            && isPartOfResponse(callee.file().type(inner))).isPresent();
  }

  /** Maps are everywhere: alone, they are no reason to look into a method. */
  private boolean isPartOfResponse(TypeName type) {
    return context().types().kind(type) != UnitKind.VALUES;
  }

  private static boolean isClientError(Object value) {
    return value instanceof Integer code && code >= 400 && code <= 499;
  }
}
