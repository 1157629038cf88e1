package com.example.shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;

/** An exception of the project carries the status that its constructor hands on to the framework's. */
class ShopController {
  @GetMapping("/cart")
  String cart(String token) {
    if (token == null) {
      throw new ShopException(HttpStatus.UNAUTHORIZED, "who?"); // expect: unauthorized-without-challenge // effect: 401
    }
    throw new ShopException("taken"); // ok: 409, chosen in the exception's file // effect: none
  }

  @GetMapping("/orders")
  String orders() {
    throw new ChallengingException(); // ok: it overrides its headers
  }
}
