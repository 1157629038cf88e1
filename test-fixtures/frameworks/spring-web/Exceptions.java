package fixture.frameworks.springweb;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;

/** Exceptions that carry a status; only some bring the header that belongs to it. */
class Exceptions {
  void status() {
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void statusAndReason() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no"); // effect: 403
  }

  void number(Exception cause) {
    throw new ResponseStatusException(401, "no", cause); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void notThrown() {
    new ResponseStatusException(HttpStatus.UNAUTHORIZED); // ok: never leaves // effect: none
  }

  void reactive(HttpMethod method, Collection<HttpMethod> allowed) {
    throw new MethodNotAllowedException(method, allowed); // ok: lists them // effect: 405 +Allow
  }

  void reactiveNothing(HttpMethod method) {
    throw new MethodNotAllowedException(method, null); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void servlet(String method, Collection<String> allowed) throws Exception {
    throw new HttpRequestMethodNotSupportedException(method, allowed); // ok: lists them // effect: 405 +Allow
  }

  void servletNothing(String method) throws Exception {
    throw new HttpRequestMethodNotSupportedException(method); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void input() {
    throw new ServerWebInputException("hm"); // effect: 400
  }

  void server(Exception cause) {
    throw new ServerErrorException("oh", cause); // effect: 500
  }
}
