package io.github.httpstatuslint.flow;

import io.github.httpstatuslint.http.StatusCode;
import io.github.httpstatuslint.source.Site;

/**
 * Another status that the same answer is given.
 *
 * @param site where; null in another file
 */
public record OtherStatus(StatusCode status, Site site, Reason reason) {

  /** How the other status came about. */
  public enum Reason {
    /** It was set before, and the one that is sent replaced it. */
    REPLACED,
    /** It is set once the response has left. */
    LATE,
    /** An annotation of the method declares it. */
    DECLARED,
    /** The exception that is thrown carries it, and the framework answers with another one. */
    CLAIMED
  }
}
