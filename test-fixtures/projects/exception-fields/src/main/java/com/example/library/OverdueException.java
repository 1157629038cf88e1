package com.example.library;

import org.springframework.http.HttpStatus;

/** Chooses the status in the accessor that the handler asks. */
public class OverdueException extends LibraryException {
  public OverdueException() {
    super(HttpStatus.CONFLICT, "late"); // ok: the accessor says something else // effect: none
  }

  @Override
  public HttpStatus getStatus() {
    return HttpStatus.METHOD_NOT_ALLOWED; // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }
}
