package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import io.github.httpstatuslint.source.Site;

/**
 * The header that a status wants is set, but only once the response has left.
 *
 * @param header the header of each status
 */
public record HeaderAfterCommit(StatusRange status, StatusTable header) implements Check {

  /** Refuses a table with holes: its texts are part of the message. */
  public HeaderAfterCommit {
    header.requireTextFor(status, "header");
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      HeaderName name = new HeaderName(header.text(emission.status()).orElseThrow());
      Site late = emission.lateHeaders().get(name);
      if (late != null && emission.headers().never(name)) {
        report.at(emission, name, new Evidence("", late));
      }
    }
  }
}
