package io.github.httpstatuslint.flow;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one outcome of a test says about why the code goes on there.
 *
 * @param causes the causes that it proves (causes.yaml)
 * @param decides it is a reason of its own; if not, an earlier test still is the reason
 * @param onlyInside holds in the branch of the test, not for all code that the test lets through
 */
record Proof(Set<String> causes, boolean decides, boolean onlyInside) {

  /** Says nothing: an earlier test decides. */
  static final Proof OPEN = new Proof(Set.of(), false, false);

  /** Decides for a reason that is not known. */
  static final Proof UNKNOWN = new Proof(Set.of(), true, false);

  Proof {
    causes = Set.copyOf(causes);
  }

  static Proof of(Set<String> causes) {
    return causes.isEmpty() ? UNKNOWN : new Proof(causes, true, false);
  }

  /** Returns the proof for the branch of the test alone. */
  Proof inside() {
    return new Proof(causes, decides, true);
  }

  /** Returns the same without some causes; nothing else is known then. */
  Proof without(Predicate<String> excepted) {
    Set<String> left = new HashSet<>(causes);
    left.removeIf(excepted);
    return new Proof(left, decides, onlyInside);
  }

  /** Both hold. */
  Proof and(Proof that) {
    Set<String> all = new HashSet<>(causes);
    all.addAll(that.causes);
    return new Proof(all, decides || that.decides, onlyInside || that.onlyInside);
  }

  /** One of the two holds: only what both prove is sure. */
  Proof or(Proof that) {
    Set<String> common = new HashSet<>(causes);
    common.retainAll(that.causes);
    return new Proof(common, decides || that.decides, onlyInside || that.onlyInside);
  }
}
