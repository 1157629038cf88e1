package io.github.httpstatuslint.flow;

import java.util.HashSet;
import java.util.Set;

/**
 * What is known of a response besides its status. A dataflow fact: immutable, with a join.
 *
 * @param others other statuses that the answer is given on some path
 */
record ResponseFacts(HeaderFacts headers, BodyFacts body, Set<OtherStatus> others) {

  /** Nothing set, nothing written, nothing hidden. */
  static final ResponseFacts NONE = new ResponseFacts(HeaderFacts.NONE, BodyFacts.NONE, Set.of());

  /** Nothing is known. */
  static final ResponseFacts UNKNOWN = new ResponseFacts(HeaderFacts.UNKNOWN, BodyFacts.UNKNOWN, Set.of());

  ResponseFacts {
    others = Set.copyOf(others);
  }

  ResponseFacts withHeaders(HeaderFacts next) {
    return new ResponseFacts(next, body, others);
  }

  ResponseFacts withBody(BodyFacts next) {
    return new ResponseFacts(headers, next, others);
  }

  ResponseFacts withOthers(Set<OtherStatus> more) {
    return more.isEmpty() ? this : new ResponseFacts(headers, body, union(more));
  }

  /** Returns the same for what is no response yet: the framework has a page for what does not explain itself. */
  ResponseFacts explained() {
    return withBody(body.explained());
  }

  /** Returns the facts of a response that leaves with what the live one carries: with its own on top. */
  ResponseFacts plus(ResponseFacts added) {
    return new ResponseFacts(headers.plus(added.headers), added.body.after(body), union(added.others));
  }

  ResponseFacts join(ResponseFacts that) {
    return this == that || equals(that)
        ? this
        : new ResponseFacts(headers.join(that.headers), body.join(that.body), union(that.others));
  }

  private Set<OtherStatus> union(Set<OtherStatus> more) {
    if (more.isEmpty() || more.equals(others)) {
      return others;
    }
    Set<OtherStatus> all = new HashSet<>(others);
    all.addAll(more);
    return all;
  }
}
