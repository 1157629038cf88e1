package io.github.httpstatuslint.lint;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Endpoints;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A 4xx status that some code answers with: what a map of all of them shows.
 *
 * @param member the type and method that choose it, such as {@code Orders.list}; empty outside of any
 * @param methods the HTTP methods that are answered so; empty where nothing says
 * @param endpoints which requests are answered so
 */
public record Answer(
    Site site, String member, StatusCode status, SortedSet<String> methods, Endpoints endpoints, Headers headers) {

  /**
   * The headers that come with a status.
   *
   * @param known by name; true for those that come on every path
   * @param open whether code that cannot be seen may add more
   */
  public record Headers(SortedMap<String, Boolean> known, boolean open) {}

  static Answer of(Emission emission, String member) {
    Headers headers = new Headers(emission.headers().present(), emission.headers().mayHaveOthers());
    return new Answer(
        emission.site(), member, emission.status(), new TreeSet<>(emission.methods()), emission.endpoints(), headers);
  }
}
