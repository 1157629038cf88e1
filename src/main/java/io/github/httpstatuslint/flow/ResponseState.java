package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.source.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A dataflow fact: what is known of one response, builder, exception or header bag at one point. Kept
 * apart per status, so that the headers of a 401 are not mixed with those of a 403. Immutable.
 */
final class ResponseState {

  /** What is known of the status. */
  sealed interface Status {}

  /** Not set: the framework's default. */
  record Unset() implements Status {}

  /** Set to something that cannot be seen. */
  record Unknown() implements Status {}

  /** Set to this constant. */
  record Chosen(Constant constant) implements Status {}

  /** The status that an exception brought along; set at this place, which is null for the exception itself. */
  record Relayed(Site site) implements Status {}

  private static final Status UNSET = new Unset();
  private static final Status UNKNOWN = new Unknown();

  /** A fresh unit: no status, no headers. */
  static final ResponseState FRESH = new ResponseState(Map.of(UNSET, ResponseFacts.NONE));

  /** Nothing is known. */
  static final ResponseState OPAQUE = new ResponseState(Map.of(UNKNOWN, ResponseFacts.UNKNOWN));

  /** An exception that is being handled: its status and headers are its own. */
  static final ResponseState HANDLED =
      new ResponseState(Map.of(new Relayed(null), ResponseFacts.UNKNOWN));

  private final Map<Status, ResponseFacts> open;
  private final Set<Constant> gone;

  private ResponseState(Map<Status, ResponseFacts> open) {
    this(open, Set.of());
  }

  private ResponseState(Map<Status, ResponseFacts> open, Set<Constant> gone) {
    this.open = open;
    this.gone = gone;
  }

  /** Returns the state after the response has left: what happens to it now does not arrive. */
  ResponseState committed() {
    Set<Constant> all = new HashSet<>(gone);
    forEachChosen((status, facts) -> all.add(status));
    return new ResponseState(Map.of(), all);
  }

  /** Returns the statuses that have left already, on some path to here. */
  Set<Constant> gone() {
    return gone;
  }

  /** Tells every known status and the facts that go with it. */
  void forEachChosen(BiConsumer<Constant, ResponseFacts> action) {
    open.forEach(
        (status, facts) -> {
          if (status instanceof Chosen chosen) {
            action.accept(chosen.constant, facts);
          }
        });
  }

  /** Tells the places where an exception's status was set on this, and the headers that go with it. */
  void forEachRelayed(BiConsumer<Site, HeaderFacts> action) {
    open.forEach(
        (status, facts) -> {
          if (status instanceof Relayed relayed && relayed.site != null) {
            action.accept(relayed.site, facts.headers());
          }
        });
  }

  private boolean isHandledException() {
    return open.keySet().stream().anyMatch(Relayed.class::isInstance);
  }

  /** Returns the headers that go with statuses that were not chosen in sight. */
  HeaderFacts undecided() {
    return open.entrySet().stream()
        .filter(entry -> !(entry.getKey() instanceof Chosen))
        .map(entry -> entry.getValue().headers()).reduce(HeaderFacts::join).orElse(HeaderFacts.NONE);
  }

  private boolean isChosen() {
    return open.keySet().stream().allMatch(Chosen.class::isInstance);
  }

  /** Returns the headers over all statuses. */
  HeaderFacts headers() {
    return facts().headers();
  }

  /** Returns the facts over all statuses. */
  ResponseFacts facts() {
    return open.values().stream().reduce(ResponseFacts::join).orElse(ResponseFacts.NONE);
  }

  /** Returns the statuses that one of these replaces, where both surely come about on one path. */
  Set<OtherStatus> replacedBy(Value next, Predicate<Site> surely) {
    Set<OtherStatus> replaced = new HashSet<>();
    if (!next.unknown() && next.constants().size() == 1) {
      forEachChosen((status, facts) -> {
        if (!next.constants().contains(status) && surely.test(status.site())) {
          replaced.add(status.as(OtherStatus.Reason.REPLACED));
        }
      });
    }
    return replaced;
  }

  /**
   * Returns the state after the status became the value.
   *
   * @param bearers the states of the units that the value was read from
   * @param site where it is set; null in another file
   */
  ResponseState withStatus(Value value, List<ResponseState> bearers, Site site) {
    Map<Status, ResponseFacts> next = new HashMap<>();
    ResponseFacts facts = facts();
    if (open.isEmpty()) {
      return this;
    }
    boolean onlyNumbers = !value.unknown() && value.lambdas().isEmpty();
    for (ResponseState bearer : bearers) {
      if (bearer.isHandledException() && site != null && !value.unknown()) {
        next.put(new Relayed(site), facts);
      } else {
        onlyNumbers &= bearer.isChosen();
        bearer.forEachChosen((constant, own) -> next.put(new Chosen(constant), facts));
      }
    }
    for (Constant constant : value.constants()) {
      if (constant.value() instanceof Integer) {
        next.put(new Chosen(constant), factsFor(constant, facts));
      } else {
        onlyNumbers = false;
      }
    }
    if (!onlyNumbers || next.isEmpty()) {
      next.put(UNKNOWN, facts);
    }
    return new ResponseState(next, gone);
  }

  /** A status that is set again keeps its own facts; another one takes what all had. */
  private ResponseFacts factsFor(Constant constant, ResponseFacts all) {
    return open.getOrDefault(new Chosen(constant), all);
  }

  /** Returns the state with the statuses of another unit, on the headers of this one. */
  ResponseState withStatusOf(ResponseState that) {
    Map<Status, ResponseFacts> next = new HashMap<>();
    ResponseFacts facts = facts();
    that.open.keySet().forEach(status -> next.put(status, facts));
    return new ResponseState(next, gone);
  }

  ResponseState withoutStatus() {
    return open.isEmpty() ? this : new ResponseState(Map.of(UNSET, facts()), gone);
  }

  ResponseState mapHeaders(UnaryOperator<HeaderFacts> change) {
    return map(facts -> facts.withHeaders(change.apply(facts.headers())));
  }

  ResponseState map(UnaryOperator<ResponseFacts> change) {
    Map<Status, ResponseFacts> next = new HashMap<>();
    open.forEach((status, facts) -> next.put(status, change.apply(facts)));
    return new ResponseState(next, gone);
  }

  /** Returns the state where a header is known to be there, or known to be missing. */
  ResponseState assuming(HeaderName header, boolean present) {
    return mapHeaders(
        facts -> {
          if (present) {
            return facts.present(header);
          }
          return facts.without(header);
        });
  }

  ResponseState join(ResponseState that) {
    if (this == that || equals(that)) {
      return this;
    }
    Map<Status, ResponseFacts> joined = new HashMap<>(open);
    that.open.forEach((status, facts) -> joined.merge(status, facts, ResponseFacts::join));
    Set<Constant> allGone = gone;
    if (!that.gone.isEmpty() && !gone.containsAll(that.gone)) {
      allGone = new HashSet<>(gone);
      allGone.addAll(that.gone);
    }
    return new ResponseState(joined, allGone);
  }

  Set<Status> statuses() {
    return open.keySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResponseState that && open.equals(that.open) && gone.equals(that.gone);
  }

  @Override
  public int hashCode() {
    return open.hashCode();
  }

  @Override
  public String toString() {
    return open.toString();
  }
}
