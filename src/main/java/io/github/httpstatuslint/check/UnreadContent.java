package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status that answers the content of the request, where there is none or the reason is another one.
 *
 * @param tokens words of which the deciding code, or the class around it, has one where it looks at the content
 * @param reasons words that tell of the content where the tests on the way have one, and the request may have content
 * @param contentless methods whose requests have no content
 */
public record UnreadContent(
    StatusRange status, List<String> tokens, List<String> reasons, List<String> contentless) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && hasReason(emission) && !looksAtContent(emission)) {
      report.at(emission);
    }
  }

  /** Code that neither tests anything nor handles a request leaves the reason to whoever calls it. */
  private static boolean hasReason(Emission emission) {
    return emission.code().isGuarded() || !emission.methods().isEmpty();
  }

  private boolean looksAtContent(Emission emission) {
    boolean mayHaveContent = emission.methods().isEmpty() || !contentless.containsAll(emission.methods());
    return emission.code().mentions(tokens) || mayHaveContent && emission.code().guardsLookAt(reasons);
  }
}
