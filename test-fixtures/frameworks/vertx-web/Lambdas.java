package fixture.frameworks.vertxweb;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Handlers are lambdas; those of failures may find headers that were put before. */
class Lambdas {
  Router routes(Vertx vertx) {
    Router router = Router.router(vertx);
    router.get("/a").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge // effect: 401 to GET
    router.put("/a").handler(ctx -> ctx.response().setStatusCode(405).end()); // expect: method-not-allowed-without-allow
    router.post("/a").produces("text/plain").handler(ctx -> ctx.fail(429)); // expect: too-many-requests-without-retry-after // effect: 429 to POST
    router.patch("/a").blockingHandler(ctx -> ctx.fail(419), false); // expect: unregistered-status
    router.delete("/a").handler(ctx -> ctx.next()).handler(ctx -> ctx.fail(418)); // expect: teapot-status
    router.head("/a").handler(ctx -> ctx.fail(404)); // effect: 404 -Allow
    router.options("/a").handler(ctx -> ctx.response().putHeader("Allow", "GET").setStatusCode(405).end()); // ok: Allow is there // effect: 405 +Allow
    router.route().handler(ctx -> ctx.fail(412)); // effect: 412
    router.route(HttpMethod.GET, "/a").handler(ctx -> ctx.fail(409)); // effect: 409 to GET
    router.route("/a").handler(ctx -> ctx.fail(409)); // effect: 409 to any
    router.route("/b").respond(ctx -> { // a future is the body
      ctx.response().setStatusCode(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      return Future.succeededFuture("no");
    });
    return router;
  }

  void patterns(Router router) {
    router.routeWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
    router.getWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
    router.putWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
    router.postWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
    router.patchWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
    router.deleteWithRegex("a.*").handler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
  }

  private final Handler<RoutingContext> field = ctx -> ctx.fail(401); // expect: unauthorized-without-challenge

  Handler<RoutingContext> returned() {
    return ctx -> ctx.fail(405); // expect: method-not-allowed-without-allow
  }

  void ofAnotherType(RoutingContext ctx, String challenge) {
    ctx.response().putHeader("WWW-Authenticate", challenge);
    Handler<Throwable> failed = error -> ctx.fail(401); // ok: no handler of its own // effect: none
    Handler<RoutingContext> local = other -> other.fail(429); // expect: too-many-requests-without-retry-after
  }

  void failures(Router router) {
    router.errorHandler(401, ctx -> ctx.response().setStatusCode(401).end("who?")); // ok: the challenge may be there // effect: 401 ?
    router.errorHandler(404, ctx -> ctx.response().setStatusCode(419).end("what?")); // expect: unregistered-status
    router.route().failureHandler(ctx -> ctx.response().setStatusCode(405).end("how?")); // ok: Allow may be there // effect: 405 ?
  }
}
