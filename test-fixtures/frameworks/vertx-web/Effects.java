package fixture.frameworks.vertxweb;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** What sets the status, what lets the response go, what hands it on. */
class Effects {
  void ended(HttpServerResponse response) {
    response.setStatusCode(404).setStatusMessage("gone fishing").end(); // effect: 404 -Allow
  }

  void refused(HttpServerResponse response) {
    response.setStatusCode(405).putHeader("Allow", "GET").end("no"); // ok: Allow is there // effect: 405 +Allow
  }

  void lastStatusWins(HttpServerResponse response) {
    response.setStatusCode(401); // ok: overwritten // effect: none
    response.setStatusCode(403).send("no"); // effect: 403
  }

  void endIsLast(HttpServerResponse response) {
    response.setStatusCode(429).write("slowly"); // effect: 429 -Retry-After
    response.putHeader("Retry-After", "5"); // expect: header-after-commit
  }

  void file(HttpServerResponse response) {
    response.setStatusCode(404).sendFile("404.html"); // effect: 404 // expect: two-statuses
    response.setStatusCode(405); // ok: the response has left // effect: none
  }

  void cookie(HttpServerResponse response) {
    response.setStatusCode(403).addCookie(Cookie.cookie("a", "b")).end(Buffer.buffer()); // effect: 403 +Set-Cookie
  }

  void ofTheRequest(HttpServerRequest request) {
    request.response().setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void ofTheRequestOfTheContext(RoutingContext ctx) {
    ctx.response().putHeader("Allow", "GET");
    ctx.request().response().setStatusCode(405).end(); // ok: the same response // effect: 405 +Allow
  }

  void json(RoutingContext ctx) {
    ctx.response().setStatusCode(429); // expect: too-many-requests-without-retry-after // effect: 429 +Content-Type -Retry-After
    ctx.json("slowly");
  }

  void endedByTheContext(RoutingContext ctx) {
    ctx.response().setStatusCode(419); // expect: unregistered-status
    ctx.end("what?");
  }

  void redirected(RoutingContext ctx) {
    ctx.response().setStatusCode(401); // ok: 302 leaves instead // effect: none
    ctx.redirect("/login"); // effect: 302 +Location // expect: two-statuses
  }

  void described(RoutingContext ctx) {
    ctx.put("page", 1).attachment("a.txt").etag("a").lastModified("never").response().setStatusCode(404).end(); // effect: 404 +Content-Disposition +ETag +Last-Modified
  }

  void handedOn(RoutingContext ctx) {
    ctx.response().setStatusCode(401); // ok: the next handler may add the challenge // effect: 401 ?
    ctx.next();
  }

  void sentElsewhere(RoutingContext ctx) {
    ctx.response().setStatusCode(401); // ok: begins anew // effect: none
    ctx.reroute("/login");
  }
}
