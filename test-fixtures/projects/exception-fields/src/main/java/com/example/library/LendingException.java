package com.example.library;

/** Its status stands in the error that it names. */
public class LendingException extends Exception {
  private final LendingError error;

  public LendingException(LendingError error) {
    super(error.name());
    this.error = error;
  }

  public LendingError getError() {
    return error;
  }
}
