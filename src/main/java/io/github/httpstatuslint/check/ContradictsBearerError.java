package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Set;

/**
 * A Bearer challenge whose error code goes with another status.
 *
 * @param error the error code that goes with each status
 */
public record ContradictsBearerError(StatusRange status, StatusTable error) implements Check {

  private static final HeaderName CHALLENGE = new HeaderName("WWW-Authenticate");
  private static final Pattern ERROR =
      Pattern.compile("^\\s*Bearer\\s(?:.*[\\s,])?error\\s*=\\s*\"?([a-z_]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public Set<String> words() {
    return CHALLENGE.spellings();
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status)) {
      emission.headers().value(CHALLENGE)
          .filter(value -> value.isAlways(text -> contradicts(text, emission.status())))
          .ifPresent(value -> report.at(emission, CHALLENGE, value.evidence()));
    }
  }

  private boolean contradicts(String challenge, StatusCode sent) {
    Matcher found = ERROR.matcher(challenge);
    if (!found.find()) {
      return false;
    }
    String code = found.group(1);
    boolean isOfAnother = error.rows().stream().anyMatch(row -> row.text().equals(code));
    return isOfAnother && !error.text(sent).filter(code::equals).isPresent();
  }
}
