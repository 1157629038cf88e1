package io.github.httpstatuslint.flow;

import com.github.javaparser.ast.Node;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects what leaves: one emission per place that chose a status, joined over all paths that carry it out. */
final class Emissions {

  /** What is known of one status: joined with every further path. */
  private static final class Draft {
    private ResponseFacts facts;
    private Map<String, Evidence> causes;
    private final AnsweredMethods methods = new AnsweredMethods();
    private final TreeSet<Site> exits = new TreeSet<>();
    private final Set<Node> guards = new LinkedHashSet<>();
    private final Set<String> handled = new LinkedHashSet<>();
    private final Set<Node> reasons = new LinkedHashSet<>();
    private boolean guarded = true;
    private boolean anyFailure = true;
    private boolean methodTested;
  }

  /** A file that gives this many different client errors without a reason for any is a list of them. */
  private static final int STATUSES_OF_A_LIST = 6;

  private final Function<Condition, Evidence> evidence;
  private final Vocabulary vocabulary;
  private final FollowedCalls followed;
  private final Map<Constant, Draft> drafts = new LinkedHashMap<>();
  private final Map<Constant, Draft> unfinished = new LinkedHashMap<>();
  private final Map<Constant, Map<HeaderName, Site>> late = new HashMap<>();
  private final Map<Constant, Set<OtherStatus>> lateStatuses = new HashMap<>();
  private final Map<Site, HeaderFacts> relays = new TreeMap<>();

  /**
   * Makes an empty collection.
   *
   * @param evidence quotes the condition that proves a cause
   * @param protocolCodes error codes of protocols that fix their statuses
   * @param followed says whether a method was seen with all who call it
   */
  Emissions(
      Function<Condition, Evidence> evidence,
      StatusNames names,
      Set<String> protocolCodes,
      FollowedCalls followed) {
    this.evidence = evidence;
    this.vocabulary = new Vocabulary(names, protocolCodes);
    this.followed = followed;
  }

  /** A response leaves with a status chosen elsewhere; the exit is null where it lies in another file. */
  void add(Constant status, ResponseFacts facts, Path path, Site exit) {
    add(drafts, status, facts, path, exit);
  }

  /** A builder goes back to a caller: what it lacks counts only where nothing in sight finishes it. */
  void addUnfinished(Constant status, ResponseFacts facts, Path path, Site exit) {
    add(unfinished, status, facts.withHeaders(facts.headers().withOthers()), path, exit);
  }

  private void add(
      Map<Constant, Draft> drafts, Constant status, ResponseFacts facts, Path path, Site exit) {
    Path.Reason reason = reason(status, path);
    Map<String, Evidence> causes = new HashMap<>();
    reason.proof().causes().forEach(
        cause -> causes.put(cause, evidence.apply(reason.by().provenBy(cause).orElse(reason.by()))));
    Draft draft = drafts.get(status);
    if (draft == null) {
      draft = new Draft();
      draft.facts = facts;
      draft.causes = causes;
      drafts.put(status, draft);
    } else {
      draft.facts = draft.facts.join(facts);
      draft.causes.keySet().retainAll(causes.keySet());
    }
    draft.methods.add(status, path);
    if (exit != null) {
      draft.exits.add(exit);
    }
    draft.guarded &= reason != Path.Reason.NONE;
    draft.anyFailure &= reason.by() instanceof Condition.Handling handling && handling.catchAll();
    draft.methodTested |= path.testsMethod() || status.path().testsMethod();
    draft.reasons.addAll(reason.code());
    draft.guards.addAll(status.path().guards());
    draft.guards.addAll(path.guards());
    draft.handled.addAll(status.path().handled());
    draft.handled.addAll(path.handled());
  }

  /** A status is chosen for the reason that holds there; where there is none, for that with which it leaves. */
  private static Path.Reason reason(Constant status, Path exit) {
    Path.Reason atChoice = status.path().reason();
    return atChoice == Path.Reason.NONE ? exit.reason() : atChoice;
  }

  /** The status of a handled exception leaves on another response. */
  void addRelay(Site site, HeaderFacts headers) {
    relays.merge(site, headers, HeaderFacts::join);
  }

  /** Returns the relayed statuses in source order. */
  List<Relay> relays() {
    return relays.entrySet().stream().map(entry -> new Relay(entry.getKey(), entry.getValue())).toList();
  }

  /** A header is set after a response with that status has left. */
  void addLate(Constant status, HeaderName header, Site site) {
    late.computeIfAbsent(status, s -> new HashMap<>()).putIfAbsent(header, site);
  }

  /** A status is set after a response with another one has left. */
  void addLate(Constant status, OtherStatus other) {
    lateStatuses.computeIfAbsent(status, s -> new HashSet<>()).add(other);
  }

  /** Returns the emissions in source order. */
  List<Emission> all() {
    Map<Constant, Draft> all = new LinkedHashMap<>(unfinished);
    all.putAll(drafts);
    boolean isList = all.entrySet().stream()
        .filter(entry -> !entry.getValue().guarded)
        .map(entry -> entry.getKey().value())
        .filter(status -> status instanceof Integer code && code >= 400 && code <= 499)
        .distinct().count() >= STATUSES_OF_A_LIST;
    return all.entrySet().stream()
        .map(entry -> emission(entry.getKey(), entry.getValue(), isList))
        .sorted(Comparator.comparing(Emission::site).thenComparing(Emission::status))
        .toList();
  }

  private Emission emission(Constant status, Draft draft, boolean isList) {
    DecidingCode.Place place = new DecidingCode.Place(
        status.file(), status.site(), (Integer) status.value(), isList && !draft.guarded,
        draft.methods.areOfCallers(), vocabulary);
    return new Emission(
        new StatusCode((Integer) status.value()),
        status.site(),
        draft.facts.headers(),
        late.getOrDefault(status, Map.of()),
        draft.methods.all(followed::isComplete),
        draft.causes,
        List.copyOf(draft.exits),
        status.spelling(),
        new DecidingCode(
            new DecidingCode.Why(
                draft.guards, draft.reasons, List.copyOf(draft.handled), draft.guarded, draft.anyFailure,
                draft.methodTested),
            place),
        draft.facts.body(),
        others(status, draft),
        draft.methods.endpoints(followed::isComplete));
  }

  /** The same status twice contradicts nothing. */
  private List<OtherStatus> others(Constant status, Draft draft) {
    return Stream.concat(draft.facts.others().stream(), lateStatuses.getOrDefault(status, Set.of()).stream())
        .filter(other -> !status.value().equals(other.status().value()))
        .sorted(Comparator.comparing(OtherStatus::status).thenComparing(OtherStatus::reason))
        .toList();
  }
}
