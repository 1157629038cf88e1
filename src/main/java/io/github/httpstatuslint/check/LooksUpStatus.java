package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.StatusSpelling;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A number that is looked up among constants, none of which has it.
 *
 * @param status what is missing there in every version
 * @param types the types that hold the constants
 */
public record LooksUpStatus(StatusRange status, List<String> types) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    StatusSpelling spelling = emission.spelling();
    if (emission.status().isIn(status)
        && spelling.kind() == StatusSpelling.Kind.LOOKUP
        && types.contains(spelling.name())) {
      report.at(emission);
    }
  }
}
