package fixture.frameworks.springweb;

import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.server.ResponseStatusException;

/** Constructors that Spring 6 has removed. */
class Exceptions {
  void names(String method, String[] allowed) throws Exception {
    throw new HttpRequestMethodNotSupportedException(method, allowed); // ok: lists them // effect: 405 +Allow
  }

  void namesAndText(String method, String[] allowed) throws Exception {
    throw new HttpRequestMethodNotSupportedException(method, allowed, "no"); // ok: lists them // effect: 405 +Allow
  }

  void text(String method) throws Exception {
    throw new HttpRequestMethodNotSupportedException(method, "no"); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void emptyByNature() {
    ResponseStatusException e = new ResponseStatusException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
    e.getResponseHeaders().set("WWW-Authenticate", "Bearer");
    throw e;
  }
}
