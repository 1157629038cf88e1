package fixture.frameworks.jooby;

import io.jooby.Context;
import io.jooby.Cookie;
import io.jooby.StatusCode;
import io.jooby.exception.UnauthorizedException;

/** What sets status and headers, and what lets the response go. */
class Effects {
  void constant(Context ctx) {
    ctx.setResponseCode(StatusCode.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void number(Context ctx) {
    ctx.setResponseCode(405).setResponseHeader("Allow", "GET").send("no"); // ok: Allow is there // effect: 405 +Allow
  }

  void numberConstant(Context ctx) {
    ctx.setResponseCode(StatusCode.METHOD_NOT_ALLOWED_CODE); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void bare(Context ctx) {
    ctx.send(StatusCode.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }

  void converted(Context ctx) {
    ctx.send(StatusCode.valueOf(418)); // expect: teapot-status
  }

  void convertedBack(Context ctx) {
    ctx.setResponseCode(StatusCode.NOT_FOUND.value()); // effect: 404
  }

  void unregistered(Context ctx) {
    ctx.setResponseCode(419).render("what?"); // expect: unregistered-status
  }

  void irregular(Context ctx) {
    ctx.setResponseCode(StatusCode.SERVER_ERROR); // effect: 500
  }

  void late(Context ctx) {
    ctx.setResponseCode(401).send("who?"); // effect: 401 -WWW-Authenticate
    ctx.setResponseHeader("WWW-Authenticate", "Bearer"); // expect: header-after-commit
  }

  void removed(Context ctx) {
    ctx.setResponseHeader("Allow", "GET").removeResponseHeader("Allow").setResponseCode(405); // expect: method-not-allowed-without-allow
  }

  void allRemoved(Context ctx) {
    ctx.setResponseHeader("Allow", "GET").removeResponseHeaders().setResponseCode(405); // expect: method-not-allowed-without-allow
  }

  void described(Context ctx) {
    ctx.setResponseType("text/plain").setResponseLength(2).setResponseCookie(new Cookie("a")).setResponseCode(429); // expect: too-many-requests-without-retry-after // effect: 429 +Content-Type +Content-Length +Set-Cookie
  }

  void redirected(Context ctx) {
    ctx.setResponseCode(401).sendRedirect("/login"); // ok: 302 leaves instead // effect: 302 +Location
  }

  void redirectedOtherwise(Context ctx) {
    ctx.sendRedirect(StatusCode.SEE_OTHER, "/login"); // effect: 303 +Location
  }

  void error(Context ctx) {
    ctx.sendError(new UnauthorizedException()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void errorWithHeader(Context ctx) {
    ctx.setResetHeadersOnError(false).setResponseHeader("WWW-Authenticate", "Bearer");
    ctx.sendError(new UnauthorizedException("who?")); // ok: kept // effect: 401 +WWW-Authenticate
  }

  void errorOfOtherStatus(Context ctx, Exception e) {
    ctx.sendError(e, StatusCode.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow
  }
}
