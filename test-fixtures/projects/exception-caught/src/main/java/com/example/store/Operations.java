package com.example.store;

import jakarta.servlet.http.HttpServletResponse;

/** What is thrown here comes to the catch clause of the dispatcher, with the headers that are set by then. */
final class Operations {
  void run(String method, HttpServletResponse response) throws StoreException {
    switch (method) {
      case "PUT" -> throw new StoreException(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case "POST" -> throw new StoreException(429); // ok: the dispatcher says when // effect: 429 +Retry-After
      case "DELETE" -> refuse(response);
      default -> throw new StoreException(401, null); // expect: unauthorized-without-challenge // effect: 401
    }
  }

  private void refuse(HttpServletResponse response) throws StoreException {
    response.setHeader("Allow", "GET");
    throw new StoreException(405); // ok: the header is set before // effect: 405 +Allow
  }
}
