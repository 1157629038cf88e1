package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects what leaves: one emission per place that chose a status, joined over all paths that carry it out. */
final class Emissions {

  private record Draft(HeaderFacts headers, Map<String, Evidence> causes, TreeSet<Site> exits) {}

  private final Map<Constant, Draft> drafts = new LinkedHashMap<>();

  /** A response leaves with a status chosen elsewhere. */
  void add(Constant status, HeaderFacts headers, Path path, Site exit) {
    Map<String, Evidence> causes = new HashMap<>(path.causes());
    status.path().causes().forEach(causes::putIfAbsent);
    Draft before = drafts.get(status);
    if (before == null) {
      TreeSet<Site> exits = new TreeSet<>();
      exits.add(exit);
      drafts.put(status, new Draft(headers, causes, exits));
      return;
    }
    before.exits.add(exit);
    before.causes.keySet().retainAll(causes.keySet());
    drafts.put(status, new Draft(before.headers.join(headers), before.causes, before.exits));
  }

  /** Returns the emissions in source order. */
  List<Emission> all() {
    return drafts.entrySet().stream()
        .map(entry -> emission(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Emission::site).thenComparing(Emission::status))
        .toList();
  }

  private static Emission emission(Constant status, Draft draft) {
    return new Emission(
        new StatusCode((Integer) status.value()),
        status.site(),
        draft.headers,
        draft.causes,
        List.copyOf(draft.exits));
  }
}
