package io.github.httpstatuslint.rule;

import io.github.httpstatuslint.flow.Emission;
import io.github.httpstatuslint.flow.Evidence;
import io.github.httpstatuslint.http.HeaderName;

/** Where a check puts what it found; the rule's card turns it into a message. */
public interface Report {

  /** Reports the emission at the place that chose its status. */
  void at(Emission emission);

  /** The same, with the evidence that the message may quote as {@code {evidence}}. */
  void at(Emission emission, Evidence evidence);

  /**
   * Reports a header that is missing, at the place that chose the status. Naming the header lets
   * several rules about it agree on one finding.
   */
  void at(Emission emission, HeaderName header);

  /** Reports a header that is there and wrong, at the evidence: the place that sets it. */
  void at(Emission emission, HeaderName header, Evidence evidence);
}
