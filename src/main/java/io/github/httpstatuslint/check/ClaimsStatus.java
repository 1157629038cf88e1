package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.OtherStatus;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/**
 * A thrown exception that carries a status which its framework does not send.
 *
 * @param types the simple names of such exceptions
 */
public record ClaimsStatus(StatusRange status, List<String> types) implements Check {

  @Override
  public Set<String> words() {
    return Set.copyOf(types);
  }

  @Override
  public void inspect(Emission emission, Report report) {
    emission.others().stream()
        .filter(other -> other.reason() == OtherStatus.Reason.CLAIMED && other.status().isIn(status))
        .findFirst()
        .ifPresent(other -> report.at(emission, new Evidence(other.status().toString(), emission.site())));
  }
}
