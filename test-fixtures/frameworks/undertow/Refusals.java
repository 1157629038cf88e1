package fixture.frameworks.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Refusals, wrong and right. */
class Refusals {
  void unauthorized(HttpServerExchange exchange) {
    exchange.setStatusCode(StatusCodes.UNAUTHORIZED); // expect: unauthorized-without-challenge
    exchange.getResponseSender().send("log in");
  }

  void challenged(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer");
    exchange.setStatusCode(StatusCodes.UNAUTHORIZED).endExchange(); // ok: challenged // effect: 401 +WWW-Authenticate
  }

  void requestHeader(HttpServerExchange exchange) {
    if (exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION) == null) {
      exchange.getRequestHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer");
      exchange.setStatusCode(401); // expect: unauthorized-without-challenge
    }
  }

  void late(HttpServerExchange exchange) {
    exchange.setStatusCode(405).endExchange();
    exchange.getResponseHeaders().put(Headers.ALLOW, "GET"); // expect: header-after-commit
  }

  void tooMany(HttpServerExchange exchange) {
    exchange.setStatusCode(StatusCodes.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after
  }

  void odd(HttpServerExchange exchange, boolean tea) {
    exchange.setStatusCode(tea ? 418 : 499); // expect: teapot-status // expect: unregistered-status
  }

  void range(HttpServerExchange exchange) {
    exchange.setStatusCode(StatusCodes.REQUEST_RANGE_NOT_SATISFIABLE); // expect: range-not-satisfiable-without-content-range
  }

  void irregular(HttpServerExchange exchange, boolean slow) {
    exchange.setStatusCode(slow ? StatusCodes.REQUEST_TIME_OUT : StatusCodes.REQUEST_URI_TOO_LARGE); // effect: 408; 414 // expect: uri-too-long-without-uri
  }

  boolean asked(HttpServerExchange exchange) {
    return exchange.getStatusCode() == StatusCodes.UNAUTHORIZED; // ok: a question
  }
}
