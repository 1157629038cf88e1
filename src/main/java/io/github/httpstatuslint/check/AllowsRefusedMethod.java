package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.HeaderName;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.Arrays;

/** Requests of one method are refused with a list of allowed methods that names this very method. */
public record AllowsRefusedMethod(StatusRange status) implements Check {

  private static final HeaderName ALLOW = new HeaderName("Allow");

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && emission.methods().size() == 1) {
      String refused = emission.methods().iterator().next();
      emission.headers().value(ALLOW)
          .filter(value -> value.isAlways(text -> lists(text, refused)))
          .ifPresent(value -> report.at(emission, ALLOW, value.evidence()));
    }
  }

  private static boolean lists(String allow, String method) {
    return Arrays.stream(allow.split(",")).map(String::strip).anyMatch(method::equals);
  }
}
