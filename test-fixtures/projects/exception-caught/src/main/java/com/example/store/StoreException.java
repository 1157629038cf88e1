package com.example.store;

public final class StoreException extends Exception {
  private final int status;

  StoreException(int status) {
    this(status, null);
  }

  StoreException(int status, Throwable cause) {
    super(cause);
    this.status = status;
  }

  int getStatus() {
    return status;
  }
}
