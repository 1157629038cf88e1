package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Relay;
import io.github.httpstatuslint.http.StatusRange;

/** A check of the statuses that exception handlers pass on: which status it is, the handler does not know. */
public interface RelayCheck extends Check {

  /** Returns whether the handler breaks the rule. Must be free of state. */
  boolean isBroken(Relay relay);

  /** No status of its own is looked for. */
  @Override
  default StatusRange status() {
    return StatusRange.NONE;
  }

  @Override
  default void inspect(Emission emission, Report report) {
    // a chosen status is no concern of this check
  }
}
