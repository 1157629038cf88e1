package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.HeaderName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a boolean expression says when it is true. */
sealed interface Condition {

  /** Says nothing that anybody reads. */
  Condition OPAQUE = new Opaque();

  /** Says nothing. */
  record Opaque() implements Condition {}

  /** A library test that proves a cause when its outcome is {@code positive}. */
  record CauseTest(String cause, boolean positive, Evidence evidence) implements Condition {}

  /** A test for a header that is set already. */
  record HeaderTest(Set<UnitId> units, HeaderName header, boolean present) implements Condition {}

  /** The request has one of these methods. */
  record MethodTest(Set<String> methods) implements Condition {

    public MethodTest {
      methods = Set.copyOf(methods);
    }
  }

  /** All parts hold. */
  record All(List<Condition> parts) implements Condition {}

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {}

  /** Returns what the expression says when it is false. */
  default Condition negate() {
    if (this instanceof CauseTest test) {
      return new CauseTest(test.cause, !test.positive, test.evidence);
    }
    if (this instanceof HeaderTest test) {
      return new HeaderTest(test.units, test.header, !test.present);
    }
    if (this instanceof All all) {
      return new Any(all.parts.stream().map(Condition::negate).toList());
    }
    if (this instanceof Any any) {
      return new All(any.parts.stream().map(Condition::negate).toList());
    }
    return this;
  }

  /** Returns the causes that hold whenever the condition does: of several disjuncts, what all of them prove. */
  default Map<String, Evidence> proves() {
    if (this instanceof CauseTest test && test.positive) {
      return Map.of(test.cause, test.evidence);
    }
    Map<String, Evidence> proven = new HashMap<>();
    if (this instanceof All all) {
      all.parts.forEach(part -> part.proves().forEach(proven::putIfAbsent));
    } else if (this instanceof Any any) {
      proven.putAll(any.parts.get(0).proves());
      any.parts.forEach(part -> proven.keySet().retainAll(part.proves().keySet()));
    }
    return proven;
  }
}
