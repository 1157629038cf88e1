package com.example.library;

import org.springframework.http.HttpStatus;

/** No exception of the framework: only the advice knows what to do with its status. */
public class LibraryException extends RuntimeException {
  private final HttpStatus status;

  public LibraryException(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  public HttpStatus getStatus() {
    return status;
  }
}
