package fixture.frameworks.ratpack;

import ratpack.handling.Context;
import ratpack.http.Response;
import ratpack.http.Status;

/** What sets the status, what lets the response go, what hands it on. */
class Effects {
  void clientError(Context ctx) {
    ctx.clientError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void challenged(Context ctx) {
    ctx.header("WWW-Authenticate", "Bearer").clientError(401); // ok: kept // effect: 401 +WWW-Authenticate
  }

  void notFound(Context ctx) {
    ctx.notFound(); // effect: 404
  }

  void otherError(Context ctx, Exception e) {
    ctx.getResponse().status(401); // ok: 500 leaves // effect: none
    ctx.error(e);
  }

  void sent(Response response) {
    response.status(405).send("no"); // effect: 405 -Allow
    response.getHeaders().set("Allow", "GET"); // expect: header-after-commit
  }

  void constant(Context ctx) {
    ctx.getResponse().status(Status.TOO_MANY_REQUESTS).noCompress().send(); // expect: too-many-requests-without-retry-after
  }

  void irregularConstants(Response response, boolean legal) {
    response.status(legal ? Status.UNAVAILBLE_FOR_LEGAL_REASONS : Status.PROXY_AUTH_REQUIRED); // expect: legal-block-without-blocked-by // expect: proxy-authentication-by-origin
  }

  void madeUp(Response response) {
    response.status(Status.of(419, "expired")); // expect: unregistered-status
  }

  void madeUpTeapot(Response response) {
    response.status(Status.of(418).getCode()); // expect: teapot-status
  }

  void described(Response response) {
    response.contentType("text/plain").contentTypeIfNotSet("a/b");
    response.cookie("a", "b");
    response.expireCookie("c");
    response.status(429); // expect: too-many-requests-without-retry-after // effect: 429 +Content-Type +Set-Cookie
  }

  void rendered(Context ctx) {
    ctx.getResponse().status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    ctx.render("no");
  }

  void file(Response response, java.nio.file.Path path) {
    response.status(404).sendFile(path); // effect: 404 // expect: two-statuses
    response.status(401); // ok: the response has left // effect: none
  }

  void stream(Response response) {
    response.status(404).sendStream(null); // effect: 404 // expect: two-statuses
    response.status(401); // ok: the response has left // effect: none
  }

  void redirected(Context ctx) {
    ctx.getResponse().status(401); // ok: 302 leaves instead // effect: none
    ctx.redirect("/login"); // effect: 302 +Location // expect: two-statuses
  }

  void redirectedOtherwise(Context ctx) {
    ctx.redirect(303, "/login"); // effect: 303 +Location
  }

  void handedOn(Context ctx) {
    ctx.getResponse().status(401); // ok: the next handler may add the challenge // effect: 401 ?
    ctx.next();
  }

  void handedToOthers(Context ctx, ratpack.handling.Handler other) {
    ctx.getResponse().status(401); // ok: the other may add the challenge // effect: 401 ?
    ctx.insert(other);
  }

  void beforeItLeaves(Response response) {
    response.beforeSend(r -> r.getHeaders().set("WWW-Authenticate", "Bearer"));
    response.status(401).send(); // ok: set before it leaves // effect: 401 ?
  }
}
