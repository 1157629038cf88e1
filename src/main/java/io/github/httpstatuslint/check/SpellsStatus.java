package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.StatusSpelling;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/**
 * A status for which the framework has a better constant than what is written.
 *
 * @param as what is written
 */
public record SpellsStatus(StatusRange status, StatusSpelling.Kind as) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    StatusSpelling spelling = emission.spelling();
    if (emission.status().isIn(status) && spelling.kind() == as && !spelling.better().isEmpty()) {
      report.at(emission, new Evidence(spelling.better(), emission.site()));
    }
  }
}
