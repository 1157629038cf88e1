package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/** A status that wants a header, on paths where it provably never has it. */
public record RequiresHeader(StatusRange status, HeaderName header) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && emission.headers().never(header)) {
      report.at(emission);
    }
  }
}
