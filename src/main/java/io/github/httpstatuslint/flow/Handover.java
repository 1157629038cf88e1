package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.httpstatuslint.model.CauseTable;
import io.github.httpstatuslint.model.Effect;
import io.github.httpstatuslint.model.Registration;
import io.github.httpstatuslint.model.Source;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What calls do with the lambdas that they are handed: install, run, or answer for exceptions with them. */
final class Handover {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  private final Interpreter interpreter;

  Handover(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** A lambda becomes a handler of requests. */
  void install(Effect.InstallHandler install, RowCall call) {
    interpreter.lambdas().install(
        call.arguments().get(install.lambda()), install.types(), registered(call), call.state());
  }

  /** A lambda sets headers of the subject. */
  void configure(Effect.ConfigureHeaders configure, Value subject, RowCall call) {
    for (Expression expression : call.arguments().get(configure.lambda()).lambdas()) {
      if (expression instanceof LambdaExpr body) {
        Value headers = Value.unit(configure.headers(), subject.units());
        interpreter.lambdas().runSurely(body, List.of(headers), call.state());
        return;
      }
    }
    call.state().escape(subject);
  }

  /** Without a class literal anything may be answered for: silent then. */
  void rescue(Effect.Rescue rescue, RowCall call) {
    Optional<TypeName> only = rescue.type().isPresent()
        ? literal(call.argument(rescue.type().getAsInt()))
        : Optional.empty();
    interpreter.frame().forgetThrowsIn(call.node(), thrown ->
        only.isEmpty() || interpreter.tries().mayCatch(only.get(), thrown.type()));
  }

  /** Returns what a lambda returns, which may be the answer to an exception. Any failure of a chain may be the client's. */
  Value result(int lambda, RowCall call) {
    ProgramState state = call.state();
    Value lambdas = call.arguments().get(lambda);
    Path before = state.path();
    Registered registered = registered(call);
    CauseTable causes = interpreter.context().frameworks().causes();
    if (registered.exceptions().stream().noneMatch(exception -> causes.isCatchAll(exception.qualified()))) {
      registered.enter(interpreter, variable(lambdas), state);
    }
    Value wrapper = registered.exceptions().isEmpty() ? call.receiver() : Value.UNKNOWN;
    Value result = interpreter.lambdas().results(lambdas, wrapper, state);
    state.path(before);
    return result;
  }

  private static String variable(Value lambdas) {
    return lambdas.lambdas().stream()
        .filter(LambdaExpr.class::isInstance).map(LambdaExpr.class::cast)
        .filter(lambda -> lambda.getParameters().isNonEmpty())
        .map(lambda -> lambda.getParameter(0).getNameAsString())
        .findFirst().orElse("-");
  }

  /** Returns what the call says of the code that it is handed. */
  Registered registered(RowCall call) {
    Registration registration = call.row().registration();
    List<TypeName> exceptions = registration.handled().isPresent()
        ? literal(call.argument(registration.handled().getAsInt())).map(List::of).orElse(List.of())
        : List.of();
    Set<String> paths = registration.path().map(path -> path instanceof Source.Argument argument
        ? Routes.of(call.arguments().get(argument.index()).texts(), call.node()) : Set.<String>of()).orElse(Set.of());
    return new Registered(methods(registration, call), paths, exceptions, call.node());
  }

  private Optional<TypeName> literal(Node argument) {
    return argument instanceof ClassExpr type
        ? Optional.of(interpreter.context().file().type(type.getType())).filter(TypeName::isKnown)
        : Optional.empty();
  }

  /** A route that was made for some methods is what its handlers are registered with. */
  private static Set<String> methods(Registration registration, RowCall call) {
    if (registration.method().isEmpty()) {
      return ofRoute(call.receiver());
    }
    Source method = registration.method().get();
    if (method instanceof Source.Literal word) {
      return Set.of((String) word.value());
    }
    if (!(method instanceof Source.Argument argument) || argument.index() >= call.arguments().size()) {
      return Set.of();
    }
    Value given = call.arguments().get(argument.index());
    return ofRoute(given).isEmpty() ? named(given, call.argument(argument.index())) : ofRoute(given);
  }

  private static Set<String> ofRoute(Value route) {
    return route.subject().kind() == Subject.Kind.ROUTE ? Set.of(route.subject().name()) : Set.of();
  }

  /** Libraries have constants of many types for the methods: their names say which. */
  private static Set<String> named(Value given, Node written) {
    List<String> texts = given.texts();
    String name = texts.size() == 1 ? texts.get(0)
        : written instanceof FieldAccessExpr access ? access.getNameAsString()
        : written instanceof NameExpr constant ? constant.getNameAsString() : "";
    return METHODS.contains(name) ? Set.of(name) : Set.of();
  }

  /** Returns the result of a call that makes a route. */
  Value routed(Value result, RowCall call) {
    Registration registration = call.row().registration();
    if (registration.method().isEmpty() || call.row().installsHandler()) {
      return result;
    }
    Set<String> methods = methods(registration, call);
    return methods.isEmpty() ? result : result.from(Subject.route(methods.iterator().next()));
  }
}
