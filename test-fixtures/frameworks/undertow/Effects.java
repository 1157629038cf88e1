package fixture.frameworks.undertow;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.io.IoCallback;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.ExceptionHandler;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.ResponseCodeHandler;
import io.undertow.server.handlers.SetHeaderHandler;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.Executor;

/** What handlers do to the exchange, and where they are registered. */
class Effects implements HttpHandler {
  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED); // effect: 405 +Allow +Content-Length +Set-Cookie +X-Text +X-Many +X-First +X-Last +X-All
    exchange
        .setReasonPhrase("no")
        .setPersistent(false)
        .setResponseContentLength(0)
        .setResponseCookie(new CookieImpl("a", "b"))
        .getResponseHeaders()
        .put(Headers.ALLOW, "GET")
        .add(new HttpString("X-Text"), 1)
        .putAll(HttpString.tryFromString("X-Many"), List.of("a"))
        .addFirst(new HttpString("X-First"), "a")
        .addLast(new HttpString(new HttpString("X-Last").toString()), "a")
        .addAll(new HttpString("X-All"), List.of("a"));
    exchange.endExchange();
  }

  void bags(HttpServerExchange exchange) {
    HeaderMap bag = new HeaderMap();
    bag.put(new HttpString("X-A"), "a");
    exchange.getResponseHeaders().put(new HttpString("X-B"), "b").putAll(bag).remove("X-B");
    exchange.setResponseCode(403); // effect: 403 +X-A -X-B
  }

  void cleared(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(new HttpString(Headers.RETRY_AFTER_STRING), "60");
    exchange.setStatusCode(429); // ok: says when // effect: 429 +Retry-After
    if (exchange.getResponseHeaders().contains(Headers.ALLOW)) {
      exchange.getResponseHeaders().clear();
      exchange.setStatusCode(403); // effect: 403 -Retry-After
    }
  }

  void sent(HttpServerExchange exchange) {
    exchange.setStatusCode(403).getResponseSender().send("no"); // effect: 403 -X-Late
    exchange.getResponseHeaders().put(new HttpString("X-Late"), "a");
  }

  void transferred(HttpServerExchange exchange, FileChannel file) {
    exchange.setStatusCode(404); // effect: 404 -X-Late
    exchange.getResponseSender().transferFrom(file, IoCallback.END_EXCHANGE);
    exchange.getResponseHeaders().put(new HttpString("X-Late"), "a");
  }

  void closed(HttpServerExchange exchange) {
    exchange.setStatusCode(410); // effect: 410 -X-Late
    exchange.getResponseSender().close();
    exchange.getResponseHeaders().put(new HttpString("X-Late"), "a");
  }

  void dispatched(HttpServerExchange exchange, Executor executor) {
    exchange.dispatch(() -> exchange.setStatusCode(409)); // effect: 409 -Allow
  }

  void dispatchedElsewhere(HttpServerExchange exchange, Executor executor) {
    exchange.dispatch(executor, () -> exchange.setStatusCode(410)); // effect: 410 -Allow
  }

  void dispatchedToHandler(HttpServerExchange exchange) {
    exchange.dispatch(later -> later.setStatusCode(423)); // effect: 423 -Allow
    exchange.dispatch().setStatusCode(403); // effect: 403 -Allow
  }

  Undertow server() {
    return Undertow.builder()
        .addHttpListener(80, "localhost", exchange -> exchange.setStatusCode(403)) // effect: 403 -Allow
        .setHandler(exchange -> exchange.setStatusCode(404)) // effect: 404 -Allow
        .build();
  }

  void routes() {
    Handlers.routing()
        .get("/a", exchange -> exchange.setStatusCode(403)) // effect: 403 -Allow
        .get("/a", exchange -> true, exchange -> exchange.setStatusCode(403)) // effect: 403 -Allow
        .post("/a", exchange -> exchange.setStatusCode(409)) // effect: 409 -Allow
        .post("/a", exchange -> true, exchange -> exchange.setStatusCode(409)) // effect: 409 -Allow
        .put("/a", exchange -> exchange.setStatusCode(423)) // effect: 423 -Allow
        .put("/a", exchange -> true, exchange -> exchange.setStatusCode(423)) // effect: 423 -Allow
        .delete("/a", exchange -> exchange.setStatusCode(410)) // effect: 410 -Allow to DELETE
        .delete("/a", exchange -> true, exchange -> exchange.setStatusCode(410)) // effect: 410 -Allow to DELETE
        .add("PATCH", "/a", exchange -> exchange.setStatusCode(400)) // effect: 400 -Allow to PATCH
        .add(io.undertow.util.Methods.HEAD, "/a", exchange -> exchange.setStatusCode(400)) // effect: 400 -Allow to HEAD
        .add("PATCH", "/a", exchange -> true, exchange -> exchange.setStatusCode(400)) // effect: 400 -Allow
        .setFallbackHandler(exchange -> exchange.setStatusCode(404)) // effect: 404 -Allow
        .setInvalidMethodHandler(exchange -> exchange.setStatusCode(405)); // expect: method-not-allowed-without-allow
  }

  void paths() {
    Handlers.path()
        .addExactPath("/a", exchange -> exchange.setStatusCode(403)) // effect: 403 -Allow
        .addPrefixPath("/b", exchange -> exchange.setStatusCode(404)) // effect: 404 -Allow
        .addPath("/c", exchange -> exchange.setStatusCode(410)); // effect: 410 -Allow
    Handlers.path(exchange -> exchange.setStatusCode(409)); // effect: 409 -Allow
    new PathHandler(exchange -> exchange.setStatusCode(423)); // effect: 423 -Allow
    new BlockingHandler(exchange -> exchange.setStatusCode(400)); // effect: 400 -Allow
  }

  void exceptions(ExceptionHandler handler) {
    handler.addExceptionHandler(java.util.NoSuchElementException.class, exchange -> exchange.setStatusCode(404)); // effect: 404 because missing-resource
    handler.addExceptionHandler(Exception.class, exchange -> exchange.setStatusCode(409)); // effect: 409 because server-fault // expect: client-error-for-server-fault
  }

  void fixed(RoutingHandler routes) {
    routes.setInvalidMethodHandler(new ResponseCodeHandler(405)); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    routes.setInvalidMethodHandler(
        new SetHeaderHandler(new ResponseCodeHandler(405), "Allow", "GET")); // ok: the handler around it sets it // effect: 405 +Allow
    routes.setInvalidMethodHandler(Handlers.header(new ResponseCodeHandler(405), "Allow", "GET")); // ok: the same // effect: 405 +Allow
  }
}
