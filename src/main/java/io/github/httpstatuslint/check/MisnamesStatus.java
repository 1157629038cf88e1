package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.StatusSpelling;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/** A library's constant whose name says something else than its number. */
public record MisnamesStatus(StatusRange status, List<String> names, StatusTable instead) implements Check {

  /** Refuses a table with holes: its texts are part of the message. */
  public MisnamesStatus {
    instead.requireTextFor(status, "instead");
  }

  @Override
  public void inspect(Emission emission, Report report) {
    StatusSpelling spelling = emission.spelling();
    if (emission.status().isIn(status)
        && spelling.kind() == StatusSpelling.Kind.CONSTANT
        && names.contains(spelling.name())) {
      report.at(emission, new Evidence(spelling.name(), emission.site()));
    }
  }
}
