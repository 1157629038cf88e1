package fixture.frameworks.vertxweb;

import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocketHandshake;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.ErrorHandler;
import io.vertx.ext.web.handler.MultiTenantHandler;

/** Without routes, and handlers that are classes. */
class Servers {
  void requests(HttpServer server) {
    server.requestHandler(request -> request.response().setStatusCode(405).end()); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void webSockets(HttpServer server) {
    server.webSocketHandshakeHandler(handshake -> handshake.reject(401)); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void tenants() {
    MultiTenantHandler.create("X-Tenant")
        .addTenantHandler("a", ctx -> ctx.fail(404)) // effect: 404
        .addDefaultHandler(ctx -> ctx.fail(401)); // expect: unauthorized-without-challenge
  }

  void webSocket(ServerWebSocketHandshake handshake) {
    handshake.reject(418); // expect: teapot-status
  }

  static class Errors implements ErrorHandler {
    @Override
    public void handle(RoutingContext ctx) {
      ctx.response().setStatusCode(401).end("who?"); // ok: the challenge may be there // effect: 401 ?
    }
  }
}
