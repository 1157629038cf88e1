package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** A status that no server has a reason to send, with what to send instead. */
public record ForbidsStatus(StatusRange status, StatusTable instead) implements Check {

  /** Refuses a table with holes: its texts are part of the message. */
  public ForbidsStatus {
    instead.requireTextFor(status, "instead");
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      report.at(emission);
    }
  }
}
