package com.example.library;

public enum LendingError {
  NO_CARD(401),
  LENT(409);

  private final int status;

  LendingError(int status) {
    this.status = status;
  }

  public int getStatus() {
    return status;
  }
}
