package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status sent for a reason that belongs to another one: a cause proves it, or words say so.
 *
 * @param causes any of these (causes.yaml)
 * @param tokens any of these, in the reason
 * @param unless words that leave it open, in the reason or in tests before it
 */
public record MistakesReason(
    StatusRange status, List<String> causes, List<String> tokens, List<String> unless) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && isMistaken(emission)) {
      report.at(emission);
    }
  }

  private boolean isMistaken(Emission emission) {
    boolean isProven = causes.stream().anyMatch(cause -> emission.cause(cause).isPresent());
    return isProven || emission.code().reasonComesFrom(tokens) && !emission.code().guardsLookAt(unless);
  }
}
