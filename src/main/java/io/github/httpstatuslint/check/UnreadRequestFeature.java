package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.DecidingCode;
import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status that answers a feature of the request, from code that nowhere looks at that feature.
 *
 * @param feature what the message calls it
 * @param tokens words of which the deciding code, or the class around it, has one where it looks at the feature
 * @param reasons words that tell of the feature where the tests on the way have one; elsewhere they say nothing
 * @param others words in the reason that tell of something else, whatever the code around looks at
 */
public record UnreadRequestFeature(
    StatusRange status, String feature, List<String> tokens, List<String> reasons, List<String> others)
    implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && !looksAtFeature(emission.code())) {
      report.at(emission);
    }
  }

  private boolean looksAtFeature(DecidingCode code) {
    return !code.reasonMentions(others) && (code.mentions(tokens) || code.guardsLookAt(reasons));
  }
}
