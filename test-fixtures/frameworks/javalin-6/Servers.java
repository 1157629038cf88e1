package fixture.frameworks.javalin;

import io.javalin.Javalin;

/** Javalin itself has routes, and so has its configuration. */
class Servers {
  void created() {
    Javalin app = Javalin.create().start(8080);
    app.get("/a", ctx -> ctx.status(401)) // expect: unauthorized-without-challenge // effect: 401 at GET /a
        .post("/a", ctx -> ctx.status(405)); // expect: method-not-allowed-without-allow
  }

  void configured() {
    Javalin.create(config -> config.router.mount(router -> {
      router.get("/a", ctx -> ctx.status(401)); // expect: unauthorized-without-challenge
    })).put("/a", ctx -> ctx.status(429)); // expect: too-many-requests-without-retry-after
  }

  void started() {
    Javalin.createAndStart(config -> config.router.mount(router ->
        router.get("/a", ctx -> ctx.header("Allow", "PUT").status(405)))); // ok: Allow is there // effect: 405 +Allow
  }
}
