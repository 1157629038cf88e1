package io.github.httpstatuslint.check;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Endpoints;
import io.github.httpstatuslint.http.StatusRange;
import io.github.httpstatuslint.http.StatusTable;
import io.github.httpstatuslint.rule.Check;
import io.github.httpstatuslint.rule.Report;
import java.util.List;

/**
 * A status that no server has a reason to send, with what to send instead.
 *
 * @param allowedPaths endpoints that may send it; silent where no other endpoint does
 */
public record ForbidsStatus(StatusRange status, StatusTable instead, List<String> allowedPaths) implements Check {

  /** Refuses a table with holes: its texts are part of the message. */
  public ForbidsStatus {
    instead.requireTextFor(status, "instead");
    for (String path : allowedPaths) {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException("allowedPaths: a path begins with '/', as '" + path + "' does not");
      }
    }
  }

  @Override
  public void inspect(Emission emission, Report report) {
    if (emission.status().isIn(status) && !isAllowed(emission.endpoints())) {
      report.at(emission);
    }
  }

  private boolean isAllowed(Endpoints endpoints) {
    return !endpoints.open()
        && endpoints.known().stream().allMatch(endpoint -> allowedPaths.contains(endpoint.path()));
  }
}
