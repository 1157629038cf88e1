package io.github.httpstatuslint.rule;

/**
 * Kinds of fault, the most telling first. The first four say that the status is wrong: of them, one
 * reports per emission, and where one does, a missing header of that status is not reported, because
 * the status will change.
 */
public enum Fault {
  REGISTRY,
  REQUEST_FEATURE,
  CAUSE,
  CONSISTENCY,
  HEADER,
  ADVICE;

  /** Returns whether the fault is that the status itself is wrong. */
  public boolean isWrongStatus() {
    return ordinal() <= CONSISTENCY.ordinal();
  }
}
