package com.example.library;

import org.springframework.http.HttpStatus;

/** Chooses the status itself, for all who throw it. */
public class ClosedException extends LibraryException {
  public ClosedException(String until) {
    super(HttpStatus.METHOD_NOT_ALLOWED, until); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  public ClosedException(HttpStatus status) {
    super(status, "closed"); // ok: whoever creates it chooses
  }
}
