package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/**
 * A status sent for a proven cause that deserves another one.
 *
 * @param causes any of these (causes.yaml)
 * @param methods only answers to requests with these methods, as far as the code shows them; empty: to any
 */
public record ContradictsCause(StatusRange status, List<String> causes, List<String> methods) implements Check {

  @Override
  public Set<String> neededCauses() {
    return Set.copyOf(causes);
  }

  @Override
  public void inspect(Emission emission, Report report) {
    boolean suits = methods.isEmpty()
        || !emission.methods().isEmpty() && methods.containsAll(emission.methods());
    if (suits && emission.status().isIn(status)) {
      causes.stream().flatMap(cause -> emission.cause(cause).stream()).findFirst()
          .ifPresent(evidence -> report.at(emission, evidence));
    }
  }
}
