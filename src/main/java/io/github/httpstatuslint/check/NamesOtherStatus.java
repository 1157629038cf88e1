package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Content that names a status, and a status line with another one. One of the two is in the range.
 *
 * @param problem whether the content is a problem document, or else one of the project's own
 * @param from words in which such content shows
 */
public record NamesOtherStatus(StatusRange status, boolean problem, List<String> from) implements Check {

  @Override
  public Set<String> words() {
    return Set.copyOf(from);
  }

  @Override
  public void inspect(Emission emission, Report report) {
    Set<StatusCode> named = emission.body().statuses();
    boolean differs = !named.isEmpty() && !named.contains(emission.status());
    boolean concerns = emission.status().isIn(status) || named.stream().anyMatch(code -> code.isIn(status));
    if (emission.body().isProblem() == problem && differs && concerns) {
      String codes = named.stream().sorted().map(StatusCode::toString).collect(Collectors.joining(" or "));
      report.at(emission, new Evidence(codes, emission.site()));
    }
  }
}
