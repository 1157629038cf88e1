package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status that makes no sense as the answer to a method.
 *
 * @param methods the code answers no other methods than these
 * @param onlyUnguarded report it only where no test and no handled exception leads there
 */
public record ForbidsStatusToMethod(StatusRange status, List<String> methods, boolean onlyUnguarded)
    implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    boolean answers = !emission.methods().isEmpty() && methods.containsAll(emission.methods());
    boolean counts = !onlyUnguarded || !emission.code().isGuarded();
    if (answers && counts && emission.status().isIn(status)) {
      report.at(emission);
    }
  }
}
