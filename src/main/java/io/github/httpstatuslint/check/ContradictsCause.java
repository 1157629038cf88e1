package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Optional;

/** A status sent for a proven cause that deserves another one. */
public record ContradictsCause(StatusRange status, String cause) implements Check {

  @Override
  public Optional<String> neededCause() {
    return Optional.of(cause);
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      emission.cause(cause).ifPresent(evidence -> report.at(emission, evidence));
    }
  }
}
