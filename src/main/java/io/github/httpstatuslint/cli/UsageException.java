package io.github.httpstatuslint.cli;

/** The user asked for something that cannot be done: exit status 2, with this message. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
