package fixture.frameworks.ratpack;

import ratpack.error.ClientErrorHandler;
import ratpack.error.ServerErrorHandler;
import ratpack.handling.Chain;
import ratpack.handling.Context;
import ratpack.handling.Handler;
import ratpack.server.RatpackServer;

/** Handlers are lambdas in a chain, fields or classes. */
class Handlers {
  private final Handler handler = ctx -> ctx.clientError(405); // expect: method-not-allowed-without-allow

  void chain(Chain chain) throws Exception {
    chain.get(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.get("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.post(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.post("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.put(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.put("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.patch(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.patch("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.delete(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.delete("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.options(ctx -> ctx.clientError(401)); // expect: unauthorized-without-challenge
    chain.options("a", ctx -> ctx.clientError(405)); // expect: method-not-allowed-without-allow
    chain.path(ctx -> ctx.clientError(429)); // expect: too-many-requests-without-retry-after
    chain.path("a", ctx -> ctx.clientError(419)); // expect: unregistered-status
    chain.all(ctx -> ctx.clientError(418)); // expect: teapot-status
    chain.onlyIf(ctx -> true, ctx -> ctx.header("Allow", "GET").clientError(405)); // ok: Allow is there // effect: 405 +Allow
    chain.prefix("a", inner -> inner.get(ctx -> ctx.clientError(401))); // expect: unauthorized-without-challenge
    chain.insert(inner -> inner.get(ctx -> ctx.clientError(401))); // expect: unauthorized-without-challenge
  }

  void servers() throws Exception {
    RatpackServer.start(server -> server.handlers(chain -> chain.get(ctx -> ctx.clientError(401)))); // expect: unauthorized-without-challenge
    RatpackServer.of(server -> server.handlers(chain -> chain.get(ctx -> ctx.clientError(404)))); // effect: 404
  }

  void byMethod(Context ctx) throws Exception {
    ctx.byMethod(method -> method.get(() -> ctx.clientError(405))); // expect: method-not-allowed-without-allow
  }

  static class ClientErrors implements ClientErrorHandler {
    @Override
    public void error(Context ctx, int status) {
      if (status == 401) { // ok: compared // effect: none
        ctx.getResponse().status(401).send("who?"); // ok: the challenge may be there // effect: 401 ?
      }
    }
  }

  static class ServerErrors implements ServerErrorHandler {
    @Override
    public void error(Context ctx, Throwable e) {
      ctx.getResponse().status(405).send("no"); // expect: client-error-for-server-fault // effect: 405 -Allow
    }
  }
}
