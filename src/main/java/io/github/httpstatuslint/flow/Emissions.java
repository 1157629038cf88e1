package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what leaves: one emission per place that chose a status, joined over all paths that carry it out. */
final class Emissions {

  private record Draft(
      HeaderFacts headers, Map<String, Evidence> causes, Set<String> methods, TreeSet<Site> exits) {}

  private final Map<Constant, Draft> drafts = new LinkedHashMap<>();
  private final Map<Constant, Map<HeaderName, Site>> late = new HashMap<>();
  private final Map<Site, HeaderFacts> relays = new TreeMap<>();

  /** A response leaves with a status chosen elsewhere; the exit is null where it lies in another file. */
  void add(Constant status, HeaderFacts headers, Path path, Site exit) {
    Map<String, Evidence> causes = new HashMap<>(path.causes());
    status.path().causes().forEach(causes::putIfAbsent);
    Draft before = drafts.get(status);
    if (before == null) {
      TreeSet<Site> exits = new TreeSet<>();
      if (exit != null) {
        exits.add(exit);
      }
      drafts.put(status, new Draft(headers, causes, methods(status, path), exits));
      return;
    }
    if (exit != null) {
      before.exits.add(exit);
    }
    before.causes.keySet().retainAll(causes.keySet());
    HeaderFacts joined = before.headers.join(headers);
    Set<String> methods = joinMethods(before.methods, methods(status, path));
    drafts.put(status, new Draft(joined, before.causes, methods, before.exits));
  }

  private static Set<String> methods(Constant status, Path exit) {
    Set<String> atExit = exit.methods();
    return atExit.isEmpty() ? status.path().methods() : atExit;
  }

  /** Unknown with anything is unknown. */
  private static Set<String> joinMethods(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Set.of();
    }
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
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

  /** Returns the emissions in source order. */
  List<Emission> all() {
    return drafts.entrySet().stream()
        .map(entry -> emission(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Emission::site).thenComparing(Emission::status))
        .toList();
  }

  private Emission emission(Constant status, Draft draft) {
    return new Emission(
        new StatusCode((Integer) status.value()),
        status.site(),
        draft.headers,
        late.getOrDefault(status, Map.of()),
        draft.methods,
        draft.causes,
        List.copyOf(draft.exits),
        status.spelling());
  }
}
