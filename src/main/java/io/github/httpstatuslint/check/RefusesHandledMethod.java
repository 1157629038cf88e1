package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.DecidingCode;
import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;

/**
 * A refusal of the method, from a handler of that very method, for a reason that other requests with it do not have.
 * What a helper refuses may be the target that its caller found.
 *
 * @param cause the cause that makes the refusal right: the method itself was tested (causes.yaml)
 */
public record RefusesHandledMethod(StatusRange status, String cause) implements Check {

  @Override
  public void inspect(Emission emission, Report report) {
    DecidingCode code = emission.code();
    boolean isHandler = !emission.methods().isEmpty() && !code.testsMethod() && !code.isOfHelper();
    if (isHandler && emission.status().isIn(status)
        && code.dependsOnRequest() && emission.cause(cause).isEmpty()) {
      report.at(emission);
    }
  }
}
