package io.github.httpstatuslint.cli;

/** A file that cannot be linted; the message is the reason that the user reads. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
