package io.github.httpstatuslint.rule;

/**
 * Kinds of fault, the most telling first. The first four say that the status is wrong: of them, one
 * reports per emission, and where one does, a header that is missing or does not suit that status is
 * not reported, because the status will change. A header that no status could make right is.
 */
public enum Fault {
  REGISTRY,
  REQUEST_FEATURE,
  CAUSE,
  CONSISTENCY,
  MALFORMED_HEADER,
  HEADER,
  ADVICE;

  /** Returns whether the fault is that the status itself is wrong. */
  public boolean isWrongStatus() {
    return ordinal() <= CONSISTENCY.ordinal();
  }
}
