package fixture.frameworks.javalin;

import static io.javalin.apibuilder.ApiBuilder.beforeMatched;

import io.javalin.Javalin;
import io.javalin.http.Context;

/** The configuration has the routes. */
class Servers {
  void configured() {
    Javalin.create(config -> {
      config.routes.get("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
      config.routes.error(405, ctx -> ctx.result("no")); // ok: a matcher // effect: none
      config.routes.apiBuilder(() -> {
        beforeMatched(ctx -> ctx.status(429)); // expect: too-many-requests-without-retry-after
        beforeMatched("/a", ctx -> ctx.status(419)); // expect: unregistered-status
      });
    }).start();
  }

  void started() {
    Javalin.start(config -> config.routes.get("/a", ctx -> ctx.addHeader("Allow", "PUT").status(405))); // ok: Allow is there // effect: 405 +Allow
  }
}
