package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Locale;

/**
 * A status whose content promises what only a header can say in a way that clients understand.
 *
 * @param said words of which the content has one, in lower case
 */
public record RequiresHeaderOnceSaid(StatusRange status, HeaderName header, List<String> said) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)
        && emission.headers().never(header)
        && emission.body().isAlways(this::isSaid)) {
      report.at(emission, header);
    }
  }

  private boolean isSaid(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return said.stream().anyMatch(lower::contains);
  }
}
