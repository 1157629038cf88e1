package fixture.frameworks.jooby;

import io.jooby.Context;
import io.jooby.ErrorHandler;
import io.jooby.ExecutionMode;
import io.jooby.Jooby;
import io.jooby.Route;
import io.jooby.StatusCode;

/** Handlers are lambdas, of an application that is a class or is configured. */
class Routes extends Jooby {
  private final Route.Handler handler = ctx -> ctx.send(StatusCode.UNAUTHORIZED); // expect: unauthorized-without-challenge

  {
    get("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow // effect: 405 at GET /a
    post("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    put("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    patch("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    delete("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    head("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    options("/a", ctx -> ctx.setResponseCode(405)); // expect: method-not-allowed-without-allow
    route("GET", "/b", ctx -> ctx.setResponseHeader("Allow", "PUT").setResponseCode(405)); // ok: Allow is there // effect: 405 +Allow to GET
    before(ctx -> ctx.setResponseCode(401)); // expect: unauthorized-without-challenge
    after((ctx, result, failure) -> ctx.setResponseCode(401)); // ok: the challenge may be there // effect: 401 ?
    error((ctx, cause, code) -> ctx.setResponseCode(code).send("no")); // ok: whichever it is // effect: none
    error(java.util.NoSuchElementException.class, (ctx, cause, code) -> ctx.setResponseCode(404)); // effect: 404 because missing-resource
    error(StatusCode.METHOD_NOT_ALLOWED, (ctx, cause, code) -> ctx.setResponseCode(405).send("no")); // ok: a matcher, and Allow may be there // effect: 405 ?
  }

  static void main(String[] args) {
    runApp(args, app -> {
      app.get("/a", ctx -> ctx.setResponseCode(419)); // expect: unregistered-status
    });
    runApp(args, ExecutionMode.WORKER, app -> {
      app.get("/a", ctx -> ctx.setResponseCode(418)); // expect: teapot-status
    });
  }

  static class Errors implements ErrorHandler {
    @Override
    public void apply(Context ctx, Throwable cause, StatusCode code) {
      if (ctx.getResponseCode() == StatusCode.UNAUTHORIZED || code == StatusCode.NOT_FOUND) { // ok: compared // effect: none
        ctx.setResponseCode(401).send("who?"); // ok: the challenge may be there // effect: 401 ?
      }
    }
  }
}
