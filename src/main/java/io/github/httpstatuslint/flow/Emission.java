package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An emission site: one status that leaves a handler on a set of paths. The only thing a check sees.
 *
 * @param status the status, always known: an unknown one makes no emission
 * @param site where the status was chosen
 * @param headers the header section when the response leaves, joined over the paths
 * @param causes what the guards and handled exceptions prove, by the name of the cause (causes.yaml)
 * @param exits where the response leaves, in source order
 */
public record Emission(
    StatusCode status,
    Site site,
    HeaderFacts headers,
    Map<String, Evidence> causes,
    List<Site> exits) {

  public Emission {
    causes = Map.copyOf(causes);
    exits = List.copyOf(exits);
  }

  /** Returns the proof that the cause of that name holds on every path, if there is one. */
  public Optional<Evidence> cause(String name) {
    return Optional.ofNullable(causes.get(name));
  }
}
