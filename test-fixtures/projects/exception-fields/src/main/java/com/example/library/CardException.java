package com.example.library;

import org.springframework.http.HttpStatus;

/** Has a handler of its own, which is nearer than that of its parent. */
public class CardException extends LibraryException {
  public CardException(HttpStatus status) {
    super(status, "card");
  }
}
