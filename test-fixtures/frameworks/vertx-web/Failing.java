package fixture.frameworks.vertxweb;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

/** A failure leaves with the headers that the response has by then. */
class Failing {
  void bare(RoutingContext ctx) {
    ctx.fail(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void challenged(RoutingContext ctx) {
    ctx.response().putHeader("WWW-Authenticate", "Bearer");
    ctx.fail(401); // ok: kept // effect: 401 +WWW-Authenticate
  }

  void withCause(RoutingContext ctx, Throwable cause) {
    ctx.fail(405, cause); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void withException(RoutingContext ctx) {
    ctx.fail(new HttpException(429, "slowly")); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }

  void withTeapot(RoutingContext ctx) {
    ctx.fail(new HttpException(418)); // expect: teapot-status
  }

  void withOther(RoutingContext ctx, IllegalStateException cause) {
    ctx.response().setStatusCode(401); // ok: 500 leaves // effect: none
    ctx.fail(cause);
  }

  void thrown() {
    throw new HttpException(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void thrownAfterTheHeader(RoutingContext ctx) {
    ctx.response().putHeader("WWW-Authenticate", "Bearer");
    throw new HttpException(401, "who?"); // ok: kept // effect: 401 +WWW-Authenticate
  }

  void noClientsFault() {
    throw new HttpException(); // effect: 500
  }

  Future<String> waitedFor() {
    return Future.failedFuture(new HttpException(401)); // ok: who waits may add the challenge // effect: 401 ?
  }

  Future<String> waitedForInVain() {
    return Future.failedFuture(new HttpException(419)); // expect: unregistered-status
  }

  void promised(Promise<String> promise) {
    promise.fail(new HttpException(405)); // ok: who waits may add the methods // effect: 405 ?
  }

  void promisedPerhaps(Promise<String> promise) {
    promise.tryFail(new HttpException(405)); // ok: who waits may add the methods // effect: 405 ?
  }
}
