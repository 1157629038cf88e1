package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An emission site: one status that leaves a handler on a set of paths. The only thing a check sees.
 *
 * @param status the status, always known: an unknown one makes no emission
 * @param site where the status was chosen
 * @param headers the header section when the response leaves, joined over the paths
 * @param lateHeaders headers that are set once the response has left, and where: they are lost
 * @param methods the HTTP methods of the requests that are answered so; empty where nothing says
 * @param causes what the guards and handled exceptions prove, by the name of the cause (causes.yaml)
 * @param exits where the response leaves, in source order
 * @param spelling how the status is written where it was chosen
 * @param code the code that decides for the status
 * @param body the content that leaves with it, joined over the paths
 * @param others other statuses that the same answer is given
 * @param endpoints which requests are answered so
 */
public record Emission(
    StatusCode status,
    Site site,
    HeaderFacts headers,
    Map<HeaderName, Site> lateHeaders,
    Set<String> methods,
    Map<String, Evidence> causes,
    List<Site> exits,
    StatusSpelling spelling,
    DecidingCode code,
    BodyFacts body,
    List<OtherStatus> others,
    Endpoints endpoints) {

  public Emission {
    others = List.copyOf(others);
    lateHeaders = Map.copyOf(lateHeaders);
    methods = Set.copyOf(methods);
    causes = Map.copyOf(causes);
    exits = List.copyOf(exits);
  }

  /** An emission of which nobody knows how its status is written, nor its content. */
  public Emission(
      StatusCode status,
      Site site,
      HeaderFacts headers,
      Map<HeaderName, Site> lateHeaders,
      Set<String> methods,
      Map<String, Evidence> causes,
      List<Site> exits) {
    this(status, site, headers, lateHeaders, methods, causes, exits, StatusSpelling.OTHER);
  }

  /** An emission of which nobody knows the code around it. */
  public Emission(
      StatusCode status,
      Site site,
      HeaderFacts headers,
      Map<HeaderName, Site> lateHeaders,
      Set<String> methods,
      Map<String, Evidence> causes,
      List<Site> exits,
      StatusSpelling spelling) {
    this(
        status, site, headers, lateHeaders, methods, causes, exits, spelling, DecidingCode.NONE,
        BodyFacts.UNKNOWN, List.of(), Endpoints.UNKNOWN);
  }

  /** Returns the same with other headers. */
  Emission with(HeaderFacts next) {
    return new Emission(
        status, site, next, lateHeaders, methods, causes, exits, spelling, code, body, others, endpoints);
  }

  /** Returns the proof that the cause of that name holds on every path, if there is one. */
  public Optional<Evidence> cause(String name) {
    return Optional.ofNullable(causes.get(name));
  }
}
