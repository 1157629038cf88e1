package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status that answers a feature of the request, from code that nowhere looks at that feature.
 *
 * @param feature what the message calls it
 * @param tokens words of which the deciding code has one where it looks at the feature
 */
public record UnreadRequestFeature(StatusRange status, String feature, List<String> tokens) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && !emission.code().mentions(tokens)) {
      report.at(emission);
    }
  }
}
