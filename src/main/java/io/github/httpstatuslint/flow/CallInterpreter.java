package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.github.httpstatuslint.model.CallNames;
import io.github.httpstatuslint.model.CallRow;
import io.github.httpstatuslint.model.Parameter;
import io.github.httpstatuslint.model.UnitKind;
import io.github.httpstatuslint.source.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a call calls: a row of a framework model, a method of this file, or something unseen. */
final class CallInterpreter {

  private final Interpreter interpreter;

  CallInterpreter(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private Overloads overloads() {
    return new Overloads(types());
  }

  private TypeHierarchy types() {
    return interpreter.context().types();
  }

  /** Follows a chain from its root in a loop: builder chains of thousands of calls exist. */
  Value call(MethodCallExpr last, ProgramState state) {
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    Expression scope = last;
    while (scope instanceof MethodCallExpr call) {
      chain.push(call);
      scope = call.getScope().orElse(null);
    }
    Value value = first(chain.pop(), scope, state);
    for (MethodCallExpr call : chain) {
      interpreter.context().step();
      value = onValue(value, call, state);
    }
    return value;
  }

  private Value first(MethodCallExpr call, Expression scope, ProgramState state) {
    Optional<TypeName> type = scope == null || scope instanceof ThisExpr || scope instanceof SuperExpr
        ? Optional.empty()
        : interpreter.names().typeNamed(scope, state);
    boolean isStatic = type.isPresent();
    boolean isOwn = scope == null || scope instanceof ThisExpr || scope instanceof SuperExpr;
    Value receiver = isStatic || isOwn ? Value.UNKNOWN : interpreter.expressions().eval(scope, state);
    if (!isStatic && !isOwn) {
      return onValue(receiver, call, state);
    }
    List<Value> arguments = arguments(call.getArguments(), state);
    Value value;
    if (isStatic) {
      value = onType(type.get(), call, arguments, state);
    } else if (scope instanceof SuperExpr) {
      value = inherited(call, arguments, state);
    } else {
      value = unscoped(call, arguments, state);
    }
    return interpreter.guards().call(call, Value.UNKNOWN, arguments, value);
  }

  /** Arguments that are only used where the receiver is not there are evaluated under that condition. */
  private Value onValue(Value receiver, MethodCallExpr call, ProgramState state) {
    boolean otherwise = receiver.subject().isKnown()
        && interpreter.context().frameworks().causes().calls()
            .mean(CallNames.Meaning.OTHERWISE, call.getNameAsString());
    Path before = state.path();
    if (otherwise) {
      state.assume(interpreter.guards().absence(receiver.subject(), call.getScope().map(Node.class::cast).orElse(call)));
    }
    List<Value> arguments = arguments(call.getArguments(), state);
    Value value = onValue(receiver, call, arguments, state);
    if (otherwise) {
      state.path(before);
    }
    return interpreter.guards().call(call, receiver, arguments, value);
  }

  private List<Value> arguments(List<Expression> written, ProgramState state) {
    List<Value> values = new ArrayList<>();
    for (Expression argument : written) {
      values.add(interpreter.expressions().eval(argument, state));
    }
    return values;
  }

  private Value unscoped(MethodCallExpr call, List<Value> arguments, ProgramState state) {
    Optional<Callee> own = ownMethod(call, call.getNameAsString(), arguments);
    if (own.isEmpty()) {
      own = methodOf(
          interpreter.frame().enclosingType(), call.getNameAsString(), arguments, interpreter.frame().self());
    }
    if (own.isPresent()) {
      return interpreter.lambdas().invoke(own.get(), call, arguments, state);
    }
    for (String type : staticallyImported(call.getNameAsString())) {
      List<CallRow> rows = rows(Set.of(type), call.getNameAsString(), CallRow.Kind.STATIC, arguments);
      if (!rows.isEmpty()) {
        return apply(rows, Value.unknown(new TypeName(type)), call, arguments, state);
      }
    }
    return inherited(call, arguments, state);
  }

  /** Looks for a method in the classes around a call, the nearest first. */
  private Optional<Callee> ownMethod(Node at, String name, List<Value> arguments) {
    for (Node scope = at; scope != null; scope = scope.getParentNode().orElse(null)) {
      Iterable<BodyDeclaration<?>> members = List.of();
      if (scope instanceof TypeDeclaration<?> type) {
        members = type.getMembers();
      } else if (scope instanceof ObjectCreationExpr creation) {
        members = creation.getAnonymousClassBody().map(List::copyOf).orElse(List.of());
      }
      Frame frame = interpreter.frame();
      Optional<MethodDeclaration> found = overloads().method(members, frame.file(), name, arguments);
      if (found.isPresent()) {
        return Optional.of(new Callee(frame.file(), frame.enclosingType(), found.get(), frame.self()));
      }
    }
    return Optional.empty();
  }

  /** Looks for a method with a body in a type of the project and its ancestors, the nearest first. */
  Optional<Callee> methodOf(TypeName type, String method, List<Value> arguments, Value self) {
    for (String owner : types().lineage(type)) {
      TypeName name = new TypeName(owner);
      Optional<Declared> declared = interpreter.context().declared(name);
      if (declared.isPresent()) {
        Optional<MethodDeclaration> found =
            overloads().method(declared.get().type().getMembers(), declared.get().file(), method, arguments);
        if (found.isPresent() && found.get().getBody().isPresent()) {
          return Optional.of(new Callee(declared.get().file(), name, found.get(), self));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> staticallyImported(String name) {
    String member = interpreter.context().file().names().importedMember(name);
    return member == null
        ? interpreter.context().file().names().importedMemberTypes()
        : List.of(member.substring(0, member.lastIndexOf('.')));
  }

  private Value inherited(MethodCallExpr call, List<Value> arguments, ProgramState state) {
    TypeName type = interpreter.frame().enclosingType();
    Set<String> lineage = types().lineage(type);
    List<CallRow> rows = rows(lineage, call.getNameAsString(), null, arguments);
    Value self = interpreter.names().ofType(type);
    if (rows.isEmpty()) {
      state.unit(AnalysisContext.EXCHANGE,
          state.unit(AnalysisContext.EXCHANGE).mapHeaders(
              interpreter.storesExchange() ? HeaderFacts::withOthers : headers -> headers));
      return unseen(Value.UNKNOWN, call, arguments, state);
    }
    return apply(rows, self, call, arguments, state);
  }

  private Value onType(TypeName type, MethodCallExpr call, List<Value> arguments, ProgramState state) {
    Optional<Callee> own = methodOf(type, call.getNameAsString(), arguments, Value.NOTHING);
    if (own.isPresent()) {
      return interpreter.lambdas().invoke(own.get(), call, arguments, state);
    }
    List<CallRow> rows =
        rows(types().lineage(type), call.getNameAsString(), CallRow.Kind.STATIC, arguments);
    return rows.isEmpty()
        ? unseen(Value.UNKNOWN, call, arguments, state)
        : apply(rows, Value.unknown(type), call, arguments, state);
  }

  private Value onValue(Value receiver, MethodCallExpr call, List<Value> arguments, ProgramState state) {
    String name = call.getNameAsString();
    TypeName type = receiver.type();
    Optional<Callee> own = type.isKnown() && !types().isDescribed(type)
        ? methodOf(type, name, arguments, receiver)
        : Optional.empty();
    if (own.isPresent()) {
      Value result = interpreter.lambdas().invoke(own.get(), call, arguments, state);
      new NamedStatus(interpreter.context(), state).told(receiver, arguments);
      return result;
    }
    List<CallRow> rows = type.isKnown()
        ? rows(types().lineage(type), name, CallRow.Kind.INSTANCE, arguments)
        : List.of();
    if (rows.isEmpty() && type.isKnown() && !types().isDescribed(type) && isHandedResponse(arguments)) {
      List<Callee> behind = interpreter.context().implementations().of(type).stream()
          .flatMap(each -> methodOf(each, name, arguments, Value.NOTHING).stream()).toList();
      if (!behind.isEmpty()) {
        return anyOf(behind, call, arguments, state);
      }
    }
    if (rows.isEmpty() && (!types().isDescribed(type) || isOftenWrapped(type))) {
      rows = interpreter.context().frameworks().callsOfAnyReceiver(name).stream()
          .filter(row -> row.takes(arguments.size())).toList();
    }
    return rows.isEmpty()
        ? unseen(receiver, call, arguments, state)
        : apply(rows, receiver, call, arguments, state);
  }

  /** Only what may become of a response is worth a search. */
  private boolean isHandedResponse(List<Value> arguments) {
    return arguments.stream().anyMatch(
        argument -> !argument.units().isEmpty() && types().kind(argument.type()) != UnitKind.VALUES);
  }

  /** One of several methods runs: what all of them do is certain. */
  private Value anyOf(List<Callee> behind, MethodCallExpr call, List<Value> arguments, ProgramState state) {
    ProgramState before = state.copy();
    Value value = interpreter.lambdas().invoke(behind.get(0), call, arguments, state);
    for (Callee other : behind.subList(1, behind.size())) {
      ProgramState branch = before.copy();
      value = value.join(interpreter.lambdas().invoke(other, call, arguments, branch));
      state.join(branch);
    }
    return value;
  }

  /** A response in a Mono or a future has the response's type here; the operators are those of the wrapper. */
  private boolean isOftenWrapped(TypeName type) {
    UnitKind kind = types().kind(type);
    return kind == UnitKind.RESPONSE || kind == UnitKind.NONE;
  }

  private List<CallRow> rows(
      Set<String> lineage, String name, CallRow.Kind kind, List<Value> arguments) {
    List<CallRow> rows = new ArrayList<>();
    for (String owner : lineage) {
      for (CallRow row : interpreter.context().frameworks().calls(owner, name)) {
        if ((kind == null || row.kind() == kind) && row.takes(arguments.size())) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Applies the row that fits; where types leave several, the join of what each would do. */
  private Value apply(
      List<CallRow> rows, Value receiver, Node call, List<Value> arguments, ProgramState state) {
    List<CallRow> fitting = fitting(rows, arguments);
    if (fitting.isEmpty()) {
      return unseen(receiver, call, arguments, state);
    }
    ProgramState before = fitting.size() > 1 ? state.copy() : null;
    Value value = interpreter.effects().apply(fitting.get(0), receiver, call, arguments, state);
    for (CallRow row : fitting.subList(1, fitting.size())) {
      ProgramState other = before.copy();
      value = value.join(interpreter.effects().apply(row, receiver, call, arguments, other));
      state.join(other);
    }
    return value;
  }

  private List<CallRow> fitting(List<CallRow> rows, List<Value> arguments) {
    List<CallRow> maybe = new ArrayList<>();
    List<CallRow> unlikely = new ArrayList<>();
    for (CallRow row : rows) {
      switch (match(row, arguments)) {
        case YES -> {
          maybe.add(row);
          return maybe;
        }
        case MAYBE -> maybe.add(row);
        case UNLIKELY -> unlikely.add(row);
        case NO -> { }
      }
    }
    return maybe.isEmpty() ? unlikely : maybe;
  }

  private TypeHierarchy.Answer match(CallRow row, List<Value> arguments) {
    TypeHierarchy.Answer worst = TypeHierarchy.Answer.YES;
    for (int i = 0; i < row.parameters().size(); i++) {
      TypeHierarchy.Answer answer = match(row.parameters().get(i), arguments.get(i));
      worst = answer.compareTo(worst) > 0 ? answer : worst;
    }
    return worst;
  }

  private TypeHierarchy.Answer match(Parameter parameter, Value argument) {
    boolean isLambda = !argument.lambdas().isEmpty();
    if (parameter instanceof Parameter.OfType wanted) {
      if (isLambda) {
        return TypeHierarchy.Answer.NO;
      }
      return argument.isNull() ? TypeHierarchy.Answer.MAYBE : types().isA(argument.type(), wanted.names());
    }
    if (parameter instanceof Parameter.Lambda && !isLambda) {
      return argument.type().isKnown() && types().isDescribed(argument.type())
          ? TypeHierarchy.Answer.NO
          : TypeHierarchy.Answer.MAYBE;
    }
    return TypeHierarchy.Answer.YES;
  }

  /** Code that cannot be seen: whatever it is handed may change, and lambdas may run. */
  private Value unseen(Value receiver, Node call, List<Value> arguments, ProgramState state) {
    boolean fluent = types().isFluent(receiver.type());
    boolean harmless = fluent || types().isDescribed(receiver.type());
    if (!harmless) {
      state.escape(receiver);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (isMadeToBeThrown(call, i, arguments.get(i))) {
        interpreter.frame().mayThrow(state, arguments.get(i), call);
      }
      interpreter.effects().handOver(arguments.get(i), receiver, call, state);
    }
    return fluent ? receiver : Value.UNKNOWN;
  }

  /** An exception created as the argument of a call is made for whoever will throw it: failedFuture, onError. */
  private boolean isMadeToBeThrown(Node call, int index, Value argument) {
    return call instanceof MethodCallExpr method
        && method.getArgument(index).isObjectCreationExpr()
        && types().kind(argument.type()) == UnitKind.EXCEPTION;
  }

  /** Evaluates {@code new T(...)}. Constructors are not inherited: only rows of the very type count. */
  Value creation(ObjectCreationExpr creation, ProgramState state) {
    creation.getScope().ifPresent(scope -> interpreter.expressions().eval(scope, state));
    List<Value> arguments = arguments(creation.getArguments(), state);
    TypeName type = interpreter.context().file().type(creation.getType());
    creation.getAnonymousClassBody().ifPresent(
        body -> interpreter.expressions().escapeCaptured(creation, state));
    List<CallRow> rows = type.isKnown()
        ? rows(Set.of(type.qualified()), CallRow.CONSTRUCTOR_NAME, CallRow.Kind.CONSTRUCTOR, arguments)
        : List.of();
    if (!rows.isEmpty() && creation.getAnonymousClassBody().isEmpty()) {
      return apply(rows, Value.unknown(type), creation, arguments, state);
    }
    boolean wrapsExchange = types().kind(type) == UnitKind.EXCHANGE
        && arguments.stream().anyMatch(a -> a.units().contains(AnalysisContext.EXCHANGE));
    if (wrapsExchange) {
      return interpreter.names().ofType(type);
    }
    Optional<Value> object = carriesStatus(type, arguments)
        ? interpreter.objects().create(type, creation, arguments, state)
        : Optional.empty();
    NamedStatus named = new NamedStatus(interpreter.context(), state);
    if (object.isPresent()) {
      return named.in(object.get(), type, arguments, creation);
    }
    unseen(Value.UNKNOWN, creation, arguments, state);
    return named.in(Value.unknown(type), type, arguments, creation);
  }

  /** Objects that are given a status or a response, or are of a kind that has one, are followed. */
  private boolean carriesStatus(TypeName type, List<Value> arguments) {
    return types().kind(type) != UnitKind.NONE
        || arguments.stream().anyMatch(
            argument -> !argument.units().isEmpty()
                || argument.constants().stream().anyMatch(constant -> constant.value() instanceof Integer));
  }

  /** Applies the constructor of a library class to an object of a subclass. */
  boolean superConstructor(
      TypeName parent, Value object, Node call, List<Value> arguments, ProgramState state) {
    List<CallRow> rows = fitting(
        rows(Set.of(parent.qualified()), CallRow.CONSTRUCTOR_NAME, CallRow.Kind.CONSTRUCTOR, arguments),
        arguments);
    if (rows.isEmpty()) {
      return false;
    }
    ProgramState before = state.copy();
    interpreter.effects().construct(rows.get(0), object, call, arguments, state);
    for (CallRow row : rows.subList(1, rows.size())) {
      ProgramState other = before.copy();
      interpreter.effects().construct(row, object, call, arguments, other);
      state.join(other);
    }
    return true;
  }

  /** A call of {@code this(...)} or {@code super(...)}. */
  void constructorCall(ExplicitConstructorInvocationStmt call, ProgramState state) {
    List<Value> arguments = arguments(call.getArguments(), state);
    if (!interpreter.objects().delegate(call.isThis(), arguments, call, state)) {
      unseen(Value.UNKNOWN, call, arguments, state);
    }
  }
}
