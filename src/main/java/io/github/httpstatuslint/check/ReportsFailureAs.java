package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** A status of success whose content tells of an exception that was handled. */
public record ReportsFailureAs(StatusRange status) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && emission.body().tellsFailure()) {
      report.at(emission);
    }
  }
}
