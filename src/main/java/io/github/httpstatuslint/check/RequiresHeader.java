package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/**
 * A status that wants a header, on paths where it provably never has it.
 *
 * @param or headers that do as well
 * @param methods the methods of the requests that are meant, where not all are: the answer goes to
 *     these and no others
 */
public record RequiresHeader(
    StatusRange status, HeaderName header, List<String> or, List<String> methods) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && isMeant(emission) && hasNone(emission)) {
      report.at(emission, header);
    }
  }

  private boolean isMeant(Emission emission) {
    return methods.isEmpty() || emission.methods().equals(Set.copyOf(methods));
  }

  private boolean hasNone(Emission emission) {
    return emission.headers().never(header)
        && or.stream().map(HeaderName::new).allMatch(emission.headers()::never);
  }
}
