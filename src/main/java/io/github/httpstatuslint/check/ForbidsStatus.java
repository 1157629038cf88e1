package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** A status that no server has a reason to send. */
public record ForbidsStatus(StatusRange status) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      report.at(emission);
    }
  }
}
