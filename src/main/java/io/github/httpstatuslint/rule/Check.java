package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.http.StatusRange;
import java.util.Set;

/**
 * An analysis predicate over facts. Implementations are records in the package {@code check}: their
 * components are the parameters that a card gives under {@code with:}, by name.
 */
public interface Check {

  /** Returns the statuses that the check can report: code that mentions none of them is not even parsed. */
  default StatusRange status() {
    return StatusRange.ANY;
  }

  /** Returns words of which the code must have one besides the status; empty where the status is enough. */
  default Set<String> words() {
    return Set.of();
  }

  /** Returns the causes of which the code must prove one, as causes.yaml names them; empty where none is needed. */
  default Set<String> neededCauses() {
    return Set.of();
  }

  /** Reports the emission if it breaks the rule. Must be free of state. */
  void inspect(Emission emission, Report report);
}
