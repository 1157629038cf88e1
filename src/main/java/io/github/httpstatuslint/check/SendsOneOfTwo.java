package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.flow.OtherStatus;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;
import java.util.Set;

/**
 * A path that chooses two statuses, of which one arrives. One of the two is in the range.
 *
 * @param by words of the calls and annotations that choose one
 */
public record SendsOneOfTwo(StatusRange status, List<String> by) implements Check {

  @Override
  public Set<String> words() {
    return Set.copyOf(by);
  }

  @Override
  public void inspect(Emission emission, Report report) {
    emission.others().stream()
        .filter(other -> emission.status().isIn(status) || other.status().isIn(status))
        .filter(SendsOneOfTwo::contradicts)
        .findFirst()
        .ifPresent(other -> report.at(emission, new Evidence(other.status().toString(), emission.site())));
  }

  /** An annotation may speak of success alone: the method answers errors by other means. */
  private static boolean contradicts(OtherStatus other) {
    return switch (other.reason()) {
      case REPLACED, LATE -> true;
      case DECLARED -> other.status().value() >= 400;
      case CLAIMED -> false;
    };
  }
}
