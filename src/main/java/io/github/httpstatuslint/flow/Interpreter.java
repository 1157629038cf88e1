package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.httpstatuslint.model.CauseTable;
import io.github.httpstatuslint.model.HandlerRow;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.SourceFile;
import io.github.httpstatuslint.source.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Abstract interpretation by recursion over Java's structured statements. This class holds the parts
 * together; each part knows one kind of syntax.
 */
final class Interpreter {

  private final AnalysisContext context;
  private final StatementInterpreter statements = new StatementInterpreter(this);
  private final SwitchInterpreter switches = new SwitchInterpreter(this);
  private final TryInterpreter tries = new TryInterpreter(this);
  private final ExpressionInterpreter expressions = new ExpressionInterpreter(this);
  private final NameInterpreter names = new NameInterpreter(this);
  private final CallInterpreter calls = new CallInterpreter(this);
  private final EffectInterpreter effects = new EffectInterpreter(this);
  private final LambdaInterpreter lambdas = new LambdaInterpreter(this);
  private final Handover handover = new Handover(this);
  private final ObjectInterpreter objects = new ObjectInterpreter(this);
  private final GuardReader guards = new GuardReader(this);
  private final MapInterpreter maps = new MapInterpreter(this);
  private final Answers answers = new Answers(this);
  private Frame frame;

  Interpreter(AnalysisContext context) {
    this.context = context;
  }

  AnalysisContext context() {
    return context;
  }

  StatementInterpreter statements() {
    return statements;
  }

  SwitchInterpreter switches() {
    return switches;
  }

  TryInterpreter tries() {
    return tries;
  }

  ExpressionInterpreter expressions() {
    return expressions;
  }

  NameInterpreter names() {
    return names;
  }

  CallInterpreter calls() {
    return calls;
  }

  EffectInterpreter effects() {
    return effects;
  }

  ObjectInterpreter objects() {
    return objects;
  }

  GuardReader guards() {
    return guards;
  }

  MapInterpreter maps() {
    return maps;
  }

  Answers answers() {
    return answers;
  }

  LambdaInterpreter lambdas() {
    return lambdas;
  }

  Handover handover() {
    return handover;
  }

  Frame frame() {
    return frame;
  }

  /** Runs something inside another frame. */
  void inside(Frame inner, Runnable body) {
    Frame outer = frame;
    frame = inner;
    SourceFile before = context.enter(inner.file());
    try {
      body.run();
    } finally {
      context.enter(before);
      frame = outer;
    }
  }

  /** Evaluates a test, and returns what it says when it is true. */
  Condition condition(Expression test, ProgramState state) {
    return guards.read(test, expressions.eval(test, state));
  }

  /** Evaluates an expression where a declared type says what a lambda would be. */
  Value withTarget(Type target, Expression expression, ProgramState state) {
    TypeName type = context.file().type(target);
    Value value = expressions.eval(expression, state);
    lambdaHandler(handler(target), value, state);
    return names.typed(value, type);
  }

  /** Evaluates what a return statement returns: a lambda there has the method's return type. */
  Value evalReturned(Expression expression, ProgramState state) {
    Value value = expressions.eval(expression, state);
    if (value.lambdas().isEmpty()) {
      return value;
    }
    Optional<HandlerRow> row = frame.callable() instanceof MethodDeclaration method
        ? handler(method.getType())
        : Optional.empty();
    if (row.isPresent()) {
      lambdaHandler(row, value, state);
    } else {
      effects.handOver(value, expression, state);
    }
    return value;
  }

  /** A lambda stored in a field is a handler if the field's type says so. */
  void lambdaOfUnseenType(Node target, Value value, ProgramState state) {
    if (!value.lambdas().isEmpty() && target instanceof Expression expression) {
      Value field = expression instanceof FieldAccessExpr access
          ? names.member(access, state)
          : expressions.eval(expression, state);
      lambdaHandler(handler(field.type()), value, state);
    }
  }

  /** Returns whether the class around keeps a live response in a field, where any of its methods finds it. */
  boolean storesExchange() {
    return context.declared(frame.enclosingType()).stream()
        .flatMap(declared -> declared.type().getFields().stream())
        .anyMatch(field -> context.types().kind(context.file().type(field.getElementType()))
            == UnitKind.EXCHANGE);
  }

  private void lambdaHandler(Optional<HandlerRow> row, Value value, ProgramState state) {
    for (Expression lambda : value.lambdas()) {
      if (row.isPresent() && lambda instanceof LambdaExpr expression) {
        lambdas.runAsHandler(expression, row.get(), Registered.NONE, state);
      }
    }
  }

  private Optional<HandlerRow> handler(Type target) {
    Optional<HandlerRow> row = handler(context.file().type(target));
    return row.isPresent() ? row : ofTypeArgument(target);
  }

  /** A library's generic interface that is given a live response: {@code Handler<RoutingContext>}. */
  private Optional<HandlerRow> ofTypeArgument(Type target) {
    return target.toClassOrInterfaceType()
        .filter(type -> context.types().isDescribed(context.file().type(type)))
        .flatMap(ClassOrInterfaceType::getTypeArguments)
        .filter(arguments -> arguments.size() == 1)
        .map(arguments -> context.file().type(arguments.get(0)))
        .filter(argument -> context.types().kind(argument) == UnitKind.EXCHANGE)
        .map(HandlerRow::taking);
  }

  /** A functional interface of a library that asks for a handler, or one of this file that is given a response. */
  private Optional<HandlerRow> handler(TypeName type) {
    if (!type.isKnown()) {
      return Optional.empty();
    }
    List<HandlerRow> rows = context.frameworks().handlers(type.qualified());
    if (rows.size() != 1) {
      return ownInterface(type);
    }
    context.applied(rows.get(0).id());
    return Optional.of(rows.get(0));
  }

  private Optional<HandlerRow> ownInterface(TypeName type) {
    Optional<Declared> declared = context.declared(type);
    List<MethodDeclaration> methods = declared.stream()
        .flatMap(own -> own.type().getMethods().stream())
        .filter(method -> method.getBody().isEmpty())
        .toList();
    if (methods.size() != 1) {
      return Optional.empty();
    }
    MethodDeclaration method = methods.get(0);
    List<TypeName> parameters = method.getParameters().stream()
        .map(parameter -> declared.get().file().type(parameter.getType())).toList();
    boolean given = parameters.stream().anyMatch(p -> context.types().kind(p) == UnitKind.EXCHANGE);
    return given
        ? Optional.of(new HandlerRow(
            "", type.qualified(), method.getNameAsString(), parameters,
            OptionalInt.empty(), false, Optional.empty(), false))
        : Optional.empty();
  }

  /** Returns the guard of code that handles one of several exceptions, which has no name there. */
  Condition handling(List<TypeName> exceptions, String text, Node at) {
    return handling(exceptions, text, at, "");
  }

  /** Returns the guard of code that handles one of several exceptions: what all of them prove. */
  Condition handling(List<TypeName> exceptions, String text, Node at, String variable) {
    CauseTable causes = context.frameworks().causes();
    boolean catchAll = exceptions.stream().anyMatch(exception -> causes.isCatchAll(exception.qualified()));
    return new Condition.Handling(at, text, handled(exceptions), variable, catchAll);
  }

  /** Returns what the handling of one of several exceptions proves. */
  Proof handled(List<TypeName> exceptions) {
    return exceptions.stream()
        .map(exception -> Proof.of(causesOf(exception)))
        .reduce(Proof::or).orElse(Proof.UNKNOWN);
  }

  /** An exception of the project says what its nearest known ancestor says, unless that may be any exception. */
  private Set<String> causesOf(TypeName exception) {
    CauseTable causes = context.frameworks().causes();
    for (String ancestor : context.types().lineage(exception)) {
      Set<String> proven = causes.ofException(ancestor);
      boolean isItself = ancestor.equals(exception.qualified());
      if (!proven.isEmpty() && (isItself || !causes.isCatchAll(ancestor))) {
        return proven;
      }
    }
    return Set.of();
  }
}
