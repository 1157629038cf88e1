package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/**
 * A refusal of the method, from a handler of that very method, for a reason that other requests with it do not have.
 *
 * @param cause the cause that makes the refusal right: the method itself was tested (causes.yaml)
 */
public record RefusesHandledMethod(StatusRange status, String cause) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    boolean isHandler = !emission.methods().isEmpty() && !emission.code().testsMethod();
    if (isHandler && emission.status().isIn(status)
        && emission.code().dependsOnRequest() && emission.cause(cause).isEmpty()) {
      report.at(emission);
    }
  }
}
