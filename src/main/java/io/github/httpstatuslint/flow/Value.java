package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.expr.Expression;
import io.github.httpstatuslint.source.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An abstract value: everything an expression may be. The join is the union of the possibilities.
 *
 * @param type the static type, as far as it is known
 * @param constants known constants
 * @param units responses, builders, exceptions and header bags it may refer to
 * @param lambdas lambdas and method references it may be
 * @param condition what it says when it is true; {@link Condition#OPAQUE} for all but tests
 * @param subject what it was read from, as far as guards ask
 * @param unknown whether it may also be something that cannot be seen
 */
record Value(
    TypeName type,
    Set<Constant> constants,
    Set<UnitId> units,
    Set<Expression> lambdas,
    Condition condition,
    Subject subject,
    boolean unknown) {

  /** More possibilities than this are not worth telling apart. */
  private static final int MAX_POSSIBILITIES = 24;

  /** Could be anything. */
  static final Value UNKNOWN = unknown(TypeName.UNKNOWN);

  /** No possibility at all: the neutral element of the join. */
  static final Value NOTHING =
      new Value(TypeName.UNKNOWN, Set.of(), Set.of(), Set.of(), Condition.OPAQUE, Subject.NONE, false);

  static Value unknown(TypeName type) {
    return new Value(type, Set.of(), Set.of(), Set.of(), Condition.OPAQUE, Subject.NONE, true);
  }

  static Value constant(TypeName type, Constant constant) {
    return new Value(
        type, Set.of(constant), Set.of(), Set.of(), Condition.OPAQUE, Subject.NONE, false);
  }

  static Value unit(TypeName type, Set<UnitId> units) {
    return new Value(type, Set.of(), units, Set.of(), Condition.OPAQUE, Subject.NONE, false);
  }

  static Value lambda(Expression expression) {
    return new Value(
        TypeName.UNKNOWN, Set.of(), Set.of(), Set.of(expression), Condition.OPAQUE, Subject.NONE, false);
  }

  static Value test(Condition condition) {
    return new Value(TypeName.BOOLEAN, Set.of(), Set.of(), Set.of(), condition, Subject.NONE, true);
  }

  /** Returns the same possibilities, read from there. */
  Value from(Subject other) {
    return new Value(type, constants, units, lambdas, condition, other, unknown);
  }

  /** Returns the same possibilities under another type. */
  Value withType(TypeName other) {
    return new Value(other, constants, units, lambdas, condition, subject, unknown);
  }

  /** Returns the same possibilities, written in another way. */
  Value spelt(StatusSpelling spelling) {
    return mapConstants(constant -> constant.spelt(spelling));
  }

  /** Returns the same possibilities with each constant replaced. */
  Value mapConstants(UnaryOperator<Constant> change) {
    Set<Constant> others = new LinkedHashSet<>();
    constants.forEach(constant -> others.add(change.apply(constant)));
    return new Value(type, others, units, lambdas, condition, subject, unknown);
  }

  /** Returns whether this is the null literal and nothing else. */
  boolean isNull() {
    return !unknown
        && units.isEmpty()
        && lambdas.isEmpty()
        && constants.size() == 1
        && constants.iterator().next().value() == Constant.NULL;
  }

  boolean mayBeNull() {
    return constants.stream().anyMatch(c -> c.value() == Constant.NULL);
  }

  boolean isNothing() {
    return !unknown && constants.isEmpty() && units.isEmpty() && lambdas.isEmpty();
  }

  /** Returns the String constants, if the value is certainly one of them. */
  List<String> texts() {
    boolean certain = !unknown && units.isEmpty() && lambdas.isEmpty();
    if (!certain || !constants.stream().allMatch(c -> c.value() instanceof String)) {
      return List.of();
    }
    return constants.stream().map(c -> (String) c.value()).toList();
  }

  Value join(Value that) {
    if (this == that || equals(that)) {
      return this;
    }
    if (isNothing()) {
      return that;
    }
    if (that.isNothing()) {
      return this;
    }
    Set<Constant> allConstants = union(constants, that.constants);
    boolean tooMany = allConstants.size() > MAX_POSSIBILITIES;
    return new Value(
        joinTypes(that),
        tooMany ? Set.of() : allConstants,
        union(units, that.units),
        union(lambdas, that.lambdas),
        condition.equals(that.condition) ? condition : Condition.OPAQUE,
        subject.join(that.subject),
        unknown || that.unknown || tooMany);
  }

  /** The type of a joined unit is the one that says something: null and unknown calls have none. */
  private TypeName joinTypes(Value that) {
    if (type.equals(that.type) || !that.type.isKnown()) {
      return type;
    }
    if (!type.isKnown() || units.isEmpty() && !that.units.isEmpty()) {
      return that.type;
    }
    return that.units.isEmpty() || !units.isEmpty() ? type : TypeName.UNKNOWN;
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    if (a.isEmpty() || a.equals(b)) {
      return b;
    }
    if (b.isEmpty()) {
      return a;
    }
    Set<T> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
