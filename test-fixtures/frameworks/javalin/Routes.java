package fixture.frameworks.javalin;

import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;

/** Routes of whatever has routes. */
class Routes {
  void routes(JavalinDefaultRoutingApi routes) {
    routes.get("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge // effect: 401 to GET
    routes.post("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.put("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.patch("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.delete("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.head("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.options("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    routes.addHttpHandler(HandlerType.GET, "/a", ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow // effect: 405 to GET
    routes.before(ctx -> ctx.status(429)); // expect: too-many-requests-without-retry-after
    routes.before("/a", ctx -> ctx.header("Retry-After", "5").status(429)); // ok: Retry-After is there // effect: 429 +Retry-After
    routes.beforeMatched(ctx -> ctx.status(429)); // expect: too-many-requests-without-retry-after
    routes.beforeMatched("/a", ctx -> ctx.status(419)); // expect: unregistered-status
    routes.get("/c", ctx -> ctx.status(409)); // expect: conflict-on-safe-method
    routes.post("/c", ctx -> ctx.status(409)); // ok: it changes something // effect: 409 to POST
    routes.exception(java.util.NoSuchElementException.class, (e, ctx) -> ctx.status(404)); // effect: 404 because missing-resource
    routes.exception(java.util.NoSuchElementException.class, (e, ctx) -> {
      if (e.getMessage().isEmpty()) {
        ctx.status(404); // effect: 404 not-because missing-resource
      }
    });
    routes.exception(IllegalStateException.class, (e, ctx) -> ctx.status(405)); // expect: method-not-allowed-without-allow
  }
}
