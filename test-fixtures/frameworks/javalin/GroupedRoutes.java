package fixture.frameworks.javalin;

import static io.javalin.apibuilder.ApiBuilder.*;

/** Routes of a group. */
class GroupedRoutes {
  void routes() {
    path("/a", () -> {
      get(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      get("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      post(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      post("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      put(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      put("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      patch(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      patch("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      delete(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      delete("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      head(ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
      head("/b", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      before(ctx -> ctx.status(429)); // expect: too-many-requests-without-retry-after
      before("/b", ctx -> ctx.header("Retry-After", "5").status(429)); // ok: Retry-After is there // effect: 429 +Retry-After
    });
  }
}
