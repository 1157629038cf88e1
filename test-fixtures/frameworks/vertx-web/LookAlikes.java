package fixture.frameworks.vertxweb;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.ErrorHandler;
import io.vertx.ext.web.handler.HttpException;

/** Statuses that are matched, asked for or passed on. */
class LookAlikes {
  void matched(Router router, Vertx vertx) {
    router.errorHandler(401, ErrorHandler.create(vertx)); // ok: a matcher // effect: none
    router.errorHandler(405, this::passedOn); // ok: a matcher // effect: none
  }

  void passedOn(RoutingContext ctx) {
    ctx.response().setStatusCode(ctx.statusCode()).end(); // ok: whichever it is // effect: none
  }

  void exceptionPassedOn(RoutingContext ctx, HttpException e) {
    ctx.fail(e.getStatusCode()); // ok: whichever it is // effect: none
  }

  void failureHandler(RoutingContext ctx) {
    if (ctx.failure() instanceof SecurityException) {
      ctx.response().setStatusCode(401).end(); // ok: the challenge may be there // effect: 401 ?
    }
  }

  void failedHandler(RoutingContext ctx) {
    if (ctx.failed()) {
      ctx.response().setStatusCode(401).end(); // ok: the challenge may be there // effect: 401 ?
    }
  }

  boolean asked(HttpServerResponse response) {
    return response.getStatusCode() == 401; // ok: compared // effect: none
  }

  void client(HttpClientRequest request, HttpClientResponse response) {
    if (response.statusCode() == 401) { // ok: another server's answer // effect: none
      request.putHeader("Authorization", "Bearer x");
    }
  }
}
