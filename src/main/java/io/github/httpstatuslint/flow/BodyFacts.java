package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is known of a response's content. A dataflow fact: immutable, with a join. */
public final class BodyFacts {

  private enum Presence {
    NEVER,
    SOMETIMES,
    ALWAYS
  }

  /** Nothing is written. */
  public static final BodyFacts NONE = new BodyFacts(Presence.NEVER, Value.NOTHING, Set.of(), false, false);

  /** Nothing is known. */
  public static final BodyFacts UNKNOWN = new BodyFacts(Presence.SOMETIMES, Value.UNKNOWN, Set.of(), false, false);

  private final Presence presence;
  private final Value text;
  private final Set<StatusCode> statuses;
  private final boolean problem;
  private final boolean failure;

  private BodyFacts(
      Presence presence, Value text, Set<StatusCode> statuses, boolean problem, boolean failure) {
    this.presence = presence;
    this.text = text;
    this.statuses = Set.copyOf(statuses);
    this.problem = problem;
    this.failure = failure;
  }

  /** Returns the facts of a content that is this value. */
  static BodyFacts of(Value content) {
    if (content.isNull()) {
      return NONE;
    }
    Presence presence = content.mayBeNull() ? Presence.SOMETIMES : Presence.ALWAYS;
    return new BodyFacts(presence, content, Set.of(), false, false);
  }

  /** Returns the same content, which names one of these statuses; in a problem document, or in one of the project's own. */
  BodyFacts naming(Set<StatusCode> named, boolean inProblem) {
    return new BodyFacts(presence, text, named, inProblem, failure);
  }

  /** Returns the same content, made from a handled exception. */
  BodyFacts ofFailure() {
    return new BodyFacts(presence, text, statuses, problem, true);
  }

  /** Returns whether no path writes any content. */
  public boolean never() {
    return presence == Presence.NEVER;
  }

  /** Returns whether the content is a text that is known in full, and the test holds for whatever it can be. */
  public boolean isAlways(Predicate<String> test) {
    return presence == Presence.ALWAYS && !text.texts().isEmpty() && text.texts().stream().allMatch(test);
  }

  /** Returns the statuses of which the content names one; empty where it may name another one or none. */
  public Set<StatusCode> statuses() {
    return statuses;
  }

  /** Returns whether the content is a problem document (RFC 9457). */
  public boolean isProblem() {
    return problem;
  }

  /** Returns whether the content speaks of an exception that is being handled. */
  public boolean tellsFailure() {
    return failure;
  }

  /** Returns the same where somebody else explains what nobody explained here. */
  BodyFacts explained() {
    return never() ? UNKNOWN : this;
  }

  /** Returns the content of a response that leaves on top of what was written to the live one. */
  BodyFacts after(BodyFacts live) {
    return live.never() ? this : UNKNOWN;
  }

  BodyFacts join(BodyFacts that) {
    if (equals(that)) {
      return this;
    }
    boolean bothName = !statuses.isEmpty() && !that.statuses.isEmpty();
    return new BodyFacts(
        presence == that.presence ? presence : Presence.SOMETIMES,
        text.join(that.text),
        bothName ? union(that.statuses) : Set.of(),
        problem && that.problem,
        failure && that.failure);
  }

  private Set<StatusCode> union(Set<StatusCode> others) {
    Set<StatusCode> all = new TreeSet<>(statuses);
    all.addAll(others);
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BodyFacts that
        && presence == that.presence
        && text.equals(that.text)
        && statuses.equals(that.statuses)
        && problem == that.problem
        && failure == that.failure;
  }

  @Override
  public int hashCode() {
    return presence.hashCode() * 31 + statuses.hashCode();
  }

  @Override
  public String toString() {
    return presence.toString();
  }
}
