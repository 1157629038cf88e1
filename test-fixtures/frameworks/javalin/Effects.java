package fixture.frameworks.javalin;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/** What sets the status and headers; the response leaves when the handler returns, in whatever order it was written. */
class Effects {
  void number(Context ctx) {
    ctx.status(401).result("who?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void constant(Context ctx) {
    ctx.status(HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void irregularConstants(Context ctx, boolean calm) {
    ctx.status(calm ? HttpStatus.CLIENT_CLOSED_REQUEST : HttpStatus.ENHANCE_YOUR_CALM); // expect: unregistered-status // expect: unregistered-status
  }

  void teapot(Context ctx) {
    ctx.status(HttpStatus.IM_A_TEAPOT); // expect: teapot-status
  }

  void converted(Context ctx) {
    ctx.status(HttpStatus.forStatus(418)); // expect: teapot-status
  }

  void convertedBack(Context ctx) {
    ctx.status(HttpStatus.NOT_FOUND.getCode()); // effect: 404
  }

  void headerLater(Context ctx) {
    ctx.status(401).json("who?"); // ok: challenged below // effect: 401 +WWW-Authenticate +Content-Type
    ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
  }

  void removed(Context ctx) {
    ctx.header(Header.ALLOW, "GET").removeHeader("Allow").status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void described(Context ctx) {
    ctx.contentType("text/plain").cookie("a", "b").cookie(new Cookie("c", "d")).html("slowly").status(429); // expect: too-many-requests-without-retry-after // effect: 429 +Set-Cookie +Content-Type
  }

  void rendered(Context ctx) {
    ctx.removeCookie("a").render("slowly.html").jsonStream("slowly").skipRemainingHandlers().status(429); // expect: too-many-requests-without-retry-after // effect: 429 +Set-Cookie +Content-Type
  }

  void redirected(Context ctx) {
    ctx.status(401); // ok: 302 leaves instead // effect: none
    ctx.redirect("/login"); // effect: 302 +Location
  }

  void redirectedOtherwise(Context ctx) {
    ctx.redirect("/login", HttpStatus.SEE_OTHER); // effect: 303 +Location
  }

  void servlet(Context ctx) {
    ctx.res().setHeader("Allow", "GET");
    ctx.status(405); // ok: the same response // effect: 405 +Allow
  }
}
