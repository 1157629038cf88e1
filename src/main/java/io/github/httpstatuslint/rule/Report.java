package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;

/** Where a check puts what it found; the rule's card turns it into a message. */
public interface Report {

  /** Reports the emission at the place that chose its status. */
  void at(Emission emission);

  /** The same, with the evidence that the message may quote as {@code {evidence}}. */
  void at(Emission emission, Evidence evidence);
}
