package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.httpstatuslint.model.CallNames;
import io.github.httpstatuslint.model.CallNames.Meaning;
import io.github.httpstatuslint.model.CauseTable;
import io.github.httpstatuslint.model.Outcome;
import io.github.httpstatuslint.source.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads guards: what a test looks at, and what its outcomes prove (causes.yaml). */
final class GuardReader {

  private final Interpreter interpreter;

  GuardReader(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private CauseTable causes() {
    return interpreter.context().frameworks().causes();
  }

  private CallNames names() {
    return causes().calls();
  }

  /** Returns what a boolean expression says, given what it evaluated to. */
  Condition read(Expression expression, Value value) {
    if (value.condition() != Condition.OPAQUE) {
      return value.condition();
    }
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (inner instanceof BooleanLiteralExpr) {
      return Condition.ALWAYS;
    }
    if (inner instanceof InstanceOfExpr test) {
      return instance(test);
    }
    if (value.subject().isKnown()) {
      return test(inner, value.subject(), Outcome.COMPARED, null);
    }
    String name = inner instanceof NameExpr simple
        ? simple.getNameAsString()
        : inner instanceof FieldAccessExpr access ? access.getNameAsString() : "";
    return named(name, inner);
  }

  private Condition named(String name, Node at) {
    return new Condition.Test(
        at, proof(causes().ofTest(name, true)), proof(causes().ofTest(name, false)));
  }

  /** An exception that is none of those that a chain has asked for is still the one that is handled. */
  private Condition instance(InstanceOfExpr test) {
    TypeName type = interpreter.context().file().type(test.getType());
    boolean isException = test.getType().asString().endsWith("Exception")
        || test.getType().asString().endsWith("Error");
    return isException
        ? new Condition.Test(test, caught(type), Proof.OPEN)
        : new Condition.Test(test, Proof.UNKNOWN, Proof.UNKNOWN);
  }

  /** An exception that is asked for its class was caught before. */
  private Proof caught(TypeName type) {
    return interpreter.handled(List.of(type)).without(cause -> causes().isExcepted(cause, "caught"));
  }

  /** Returns what {@code left op right} says. */
  Value comparison(BinaryExpr at, Value left, Value right) {
    Condition condition = switch (at.getOperator()) {
      case EQUALS -> equality(at, left, right);
      case NOT_EQUALS -> opposite(equality(at, left, right));
      case GREATER, GREATER_EQUALS -> order(at, left, right);
      case LESS, LESS_EQUALS -> order(at, right, left);
      default -> Condition.OPAQUE;
    };
    return Value.test(condition);
  }

  /** What the operator itself negates is no negation of the expression. */
  private static Condition opposite(Condition equality) {
    return equality instanceof Condition.Test test
        ? new Condition.Test(test.at(), test.fails(), test.holds(), test.negated())
        : equality.negate();
  }

  private Condition equality(Node at, Value left, Value right) {
    Subject subject = left.subject().isKnown() ? left.subject() : right.subject();
    Value other = left.subject().isKnown() ? right : left;
    if (!subject.isKnown()) {
      return new Condition.Test(at, Proof.UNKNOWN, Proof.UNKNOWN);
    }
    if (other.isNull() || subject.isSize() && isAtMost(0, other, at)) {
      return test(at, subject, Outcome.ABSENT, Outcome.PRESENT);
    }
    if (subject.kind() == Subject.Kind.METHOD) {
      return method(at, other);
    }
    boolean isConstant = !other.constants().isEmpty() && !other.unknown();
    return test(at, subject, Outcome.COMPARED, isConstant ? Outcome.DIFFERENT : Outcome.COMPARED);
  }

  /** A negative number is no constant that anybody follows: it is told by its sign. */
  private static boolean isAtMost(int limit, Value value, Node at) {
    if (!value.constants().isEmpty()) {
      return value.constants().stream().allMatch(c -> c.value() instanceof Integer i && i <= limit);
    }
    return at instanceof BinaryExpr test && (isNotPositive(test.getLeft()) || isNotPositive(test.getRight()));
  }

  private static boolean isNotPositive(Expression number) {
    return number instanceof UnaryExpr sign && sign.getOperator() == UnaryExpr.Operator.MINUS
        || number instanceof LongLiteralExpr zero && zero.getValue().equalsIgnoreCase("0L");
  }

  private Condition order(Node at, Value larger, Value smaller) {
    boolean isLarger = larger.subject().isKnown();
    Subject subject = isLarger ? larger.subject() : smaller.subject();
    if (!subject.isKnown()) {
      return new Condition.Test(at, Proof.UNKNOWN, Proof.UNKNOWN);
    }
    Value other = isLarger ? smaller : larger;
    if (subject.isSize() && isAtMost(1, other, at)) {
      Condition present = test(at, subject, Outcome.PRESENT, Outcome.ABSENT);
      return isLarger ? present : opposite(present);
    }
    Proof exceeds = both(subject, Outcome.EXCEEDS, Outcome.COMPARED);
    Proof within = proof(subject, Outcome.COMPARED);
    return isLarger ? new Condition.Test(at, exceeds, within) : new Condition.Test(at, within, exceeds);
  }

  private Condition method(Node at, Value other) {
    Set<String> methods = new LinkedHashSet<>();
    other.texts().forEach(text -> methods.add(text.toUpperCase(Locale.ROOT)));
    if (methods.isEmpty()) {
      constantNames(at).forEach(methods::add);
    }
    return methods.isEmpty()
        ? new Condition.Test(at, Proof.UNKNOWN, Proof.UNKNOWN)
        : methodTest(methods, true, at);
  }

  /** A library's constant for a method has the method's name. */
  private static Stream<String> constantNames(Node at) {
    Stream<Node> operands = at instanceof BinaryExpr binary
        ? Stream.of(binary.getLeft(), binary.getRight())
        : at instanceof MethodCallExpr call
            ? Stream.concat(call.getScope().stream(), call.getArguments().stream())
            : Stream.of();
    return operands
        .map(operand -> operand instanceof FieldAccessExpr access ? access.getNameAsString() : operand.toString())
        .filter(name -> name.chars().allMatch(Character::isUpperCase));
  }

  /** The request has one of these methods, or none of them. */
  Condition methodTest(Set<String> methods, boolean matches, Node at) {
    Subject method = Subject.of(Subject.Kind.METHOD);
    return new Condition.MethodTest(methods, matches, at, proof(method, Outcome.DIFFERENT));
  }

  /** Returns what the outcomes of a test of a subject prove; nothing known of an outcome that is null. */
  private Condition test(Node at, Subject subject, Outcome holds, Outcome fails) {
    return new Condition.Test(at, proof(subject, holds), proof(subject, fails));
  }

  /** Returns the condition that a subject is not there. */
  Condition absence(Subject subject, Node at) {
    return test(at, subject, Outcome.ABSENT, Outcome.PRESENT);
  }

  private Proof proof(Subject subject, Outcome outcome) {
    return outcome == null ? Proof.UNKNOWN : proof(causes().ofOutcome(outcome, subject.word()));
  }

  private Proof both(Subject subject, Outcome a, Outcome b) {
    return proof(subject, a).and(proof(subject, b));
  }

  private Proof proof(Set<String> proven) {
    Proof proof = Proof.of(proven);
    return proven.stream().anyMatch(causes()::isInside) ? proof.inside() : proof;
  }

  /** Says of a call's result what it was read from, or what it tests. */
  Value call(MethodCallExpr call, Value receiver, List<Value> arguments, Value result) {
    if (saysSomething(result.condition()) || result.subject().isKnown()) {
      return result;
    }
    String name = call.getNameAsString();
    if (receiver.subject().isKnown() && names().mean(Meaning.PASSES, name)) {
      return result.from(passed(receiver.subject(), name));
    }
    if (!result.units().isEmpty()) {
      return result;
    }
    boolean mayBeTest = !result.type().isKnown() || result.type().equals(TypeName.BOOLEAN);
    Condition test = mayBeTest ? test(call, name, receiver, arguments) : Condition.OPAQUE;
    if (test == Condition.OPAQUE && result.condition() != Condition.OPAQUE) {
      return result;
    }
    return test != Condition.OPAQUE ? Value.test(test) : result.from(origin(call, receiver, arguments));
  }

  /** What the callee tests may prove nothing; then its name may. */
  private static boolean saysSomething(Condition condition) {
    boolean isPlain = condition instanceof Condition.Test || condition == Condition.OPAQUE;
    return !isPlain
        || !condition.proof().causes().isEmpty()
        || !condition.negate().proof().causes().isEmpty();
  }

  private static Subject passed(Subject subject, String name) {
    boolean isSize = name.equals("size") || name.equals("length");
    return !subject.isContent() ? subject : isSize ? Subject.of(Subject.Kind.CONTENT_SIZE) : Subject.CONTENT_FIELD;
  }

  private Condition test(MethodCallExpr call, String name, Value receiver, List<Value> arguments) {
    Value about = Stream.concat(Stream.of(receiver), arguments.stream())
        .filter(value -> value.subject().isKnown()).findFirst().orElse(Value.UNKNOWN);
    if (about.subject().isKnown()) {
      if (names().mean(Meaning.ABSENT, name)) {
        return test(call, about.subject(), Outcome.ABSENT, Outcome.PRESENT);
      }
      if (names().mean(Meaning.PRESENT, name)) {
        return test(call, about.subject(), Outcome.PRESENT, Outcome.ABSENT);
      }
      if (names().mean(Meaning.EQUAL, name)) {
        return equality(call, about, other(about, receiver, arguments));
      }
      if (names().mean(Meaning.COMPARED, name)) {
        return test(call, about.subject(), Outcome.COMPARED, Outcome.COMPARED);
      }
    }
    Set<String> holds = causes().ofTest(name, true);
    Set<String> fails = causes().ofTest(name, false);
    if (names().mean(Meaning.EXISTS, name) && isOfPath(arguments)) {
      return new Condition.Test(call, proof(holds), proof(fails).and(proof(Subject.TARGET, Outcome.ABSENT)));
    }
    return holds.isEmpty() && fails.isEmpty()
        ? Condition.OPAQUE
        : new Condition.Test(call, proof(holds), proof(fails));
  }

  private static Value other(Value about, Value receiver, List<Value> arguments) {
    return Stream.concat(Stream.of(receiver), arguments.stream())
        .filter(value -> value != about && !(value == receiver && value.equals(Value.UNKNOWN)))
        .findFirst().orElse(Value.UNKNOWN);
  }

  private Subject origin(MethodCallExpr call, Value receiver, List<Value> arguments) {
    String name = call.getNameAsString();
    if (receiver.subject().isContent() && arguments.isEmpty()) {
      return Subject.CONTENT_FIELD;
    }
    if (names().mean(Meaning.VIOLATIONS, name) && !arguments.isEmpty()) {
      return Subject.of(Subject.Kind.VIOLATIONS);
    }
    boolean parsesContent = parses(name)
        && arguments.stream().anyMatch(value -> value.subject().isOfContent());
    if (parsesContent || names().mean(Meaning.CONTENT, name)) {
      return Subject.of(Subject.Kind.CONTENT);
    }
    if (names().mean(Meaning.PRINCIPAL, name)) {
      return Subject.of(Subject.Kind.PRINCIPAL);
    }
    boolean ofPath = isOfPath(arguments);
    if (ofPath && parses(name)) {
      return Subject.PATH;
    }
    return lookup(call, arguments, ofPath);
  }

  private boolean parses(String name) {
    return names().mean(Meaning.PARSES, name) || names().mean(Meaning.DECODES, name);
  }

  private static boolean isOfPath(List<Value> arguments) {
    return arguments.stream().anyMatch(value -> value.subject().equals(Subject.PATH));
  }

  /** A search whose key the content of the request names is for another resource than the one asked for. */
  private Subject lookup(MethodCallExpr call, List<Value> arguments, boolean ofPath) {
    boolean byKey = arguments.stream().anyMatch(value -> value.constants().isEmpty());
    boolean ofAnother = arguments.stream().anyMatch(
        value -> value.subject().isOfContent() || value.subject().kind() == Subject.Kind.PRINCIPAL);
    boolean isSearch = byKey && !ofAnother && names().mean(Meaning.LOOKUP, call.getNameAsString());
    if (!isSearch) {
      return Subject.NONE;
    }
    Optional<Subject> header = arguments.stream().map(Value::subject)
        .filter(subject -> subject.kind() == Subject.Kind.HEADER).findFirst();
    if (header.isPresent()) {
      return new Subject(Subject.Kind.FOUND, header.get().name());
    }
    return ofPath && !computes(call) ? Subject.TARGET : Subject.LOOKUP;
  }

  /** A static getter with an argument works something out; it has nothing to search in. */
  private static boolean computes(MethodCallExpr call) {
    boolean isStatic = call.getScope()
        .filter(scope -> scope instanceof NameExpr name && Character.isUpperCase(name.getNameAsString().charAt(0)))
        .isPresent();
    return isStatic && call.getNameAsString().startsWith("get");
  }
}
