package fixture.frameworks.jetty;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refusals, wrong and right. */
class Refusals {
  void unauthorized(Request request, Response response, Callback callback) {
    Response.writeError(request, response, callback, HttpStatus.UNAUTHORIZED_401); // expect: unauthorized-without-challenge
  }

  void challenged(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
    Response.writeError(request, response, callback, HttpStatus.UNAUTHORIZED_401); // ok: an error keeps the headers // effect: 401 +WWW-Authenticate
  }

  void late(Request request, Response response, Callback callback) {
    Response.writeError(request, response, callback, 401); // ok: said at the header // effect: 401 -WWW-Authenticate
    response.getHeaders().put("WWW-Authenticate", "Bearer"); // expect: header-after-commit
  }

  void notAllowed(Response response) {
    response.setStatus(405); // expect: method-not-allowed-without-allow
  }

  void tooMany(Response response) {
    response.setStatus(429); // expect: too-many-requests-without-retry-after
  }

  void tooManyWithRetryAfter(Response response) {
    response.setStatus(429); // ok: says when
    response.getHeaders().put(HttpHeader.RETRY_AFTER, 60);
  }

  void odd(Response response, boolean tea) {
    response.setStatus(tea ? 418 : 499); // expect: teapot-status // expect: unregistered-status
  }

  void refused() {
    throw new BadMessageException(405); // expect: method-not-allowed-without-allow
  }
}
