package com.example.library;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;

/** Statuses that leave with the project's own exceptions are chosen where the exceptions are made. */
class Shelf {
  @GetMapping("/shelf")
  String shelf(String card) {
    if (card == null) {
      throw new LibraryException(HttpStatus.UNAUTHORIZED, "who?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
    throw new LibraryException(HttpStatus.NOT_FOUND, card); // ok: 404 // effect: 404
  }

  @GetMapping("/card")
  String card() {
    throw new CardException(HttpStatus.UNAUTHORIZED); // ok: its handler sets the challenge // effect: 401 +WWW-Authenticate
  }

  @GetMapping("/lent")
  String lent(String card) throws LendingException {
    if (card == null) {
      throw new LendingException(LendingError.NO_CARD); // expect: unauthorized-without-challenge // effect: 401
    }
    throw new LendingException(LendingError.LENT); // effect: 409 // expect: conflict-on-safe-method
  }

  @GetMapping("/number")
  String number() {
    throw new UnansweredException(405); // ok: nobody sends it // effect: none
  }

  @GetMapping("/caught")
  String caught() {
    try {
      throw new LibraryException(HttpStatus.UNAUTHORIZED, "who?"); // ok: it gets nowhere // effect: none
    } catch (LibraryException e) {
      return "nobody";
    }
  }

  /** Made here, thrown by whoever asks for it. */
  static LibraryException closed() {
    return new LibraryException(HttpStatus.METHOD_NOT_ALLOWED, "closed"); // expect: method-not-allowed-without-allow
  }
}
