package fixture.frameworks.jdkhttpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;

/** What sets a status or a header of the exchange, and what lets it go. */
class Effects implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestHeaders().containsKey("Authorization")) {
      exchange.sendResponseHeaders(401, -1); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(HttpURLConnection.HTTP_BAD_METHOD, -1); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void challenged(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"a\"");
    exchange.sendResponseHeaders(HttpURLConnection.HTTP_UNAUTHORIZED, -1); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void allowed(HttpsExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.put("Allow", List.of("GET", "HEAD"));
    headers.add("Content-Type", "text/plain");
    exchange.sendResponseHeaders(405, 2); // ok: lists them // effect: 405 +Allow +Content-Type
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(new byte[2]);
    }
  }

  void slow(HttpExchange exchange, boolean known) throws IOException {
    if (known) {
      exchange.getResponseHeaders().putIfAbsent("Retry-After", List.of("5"));
      exchange.sendResponseHeaders(429, -1); // ok: says when // effect: 429 +Retry-After
    } else {
      exchange.sendResponseHeaders(429, -1); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
    }
  }

  void late(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(401, -1); // effect: 401 -WWW-Authenticate
    exchange.getResponseHeaders().set("WWW-Authenticate", "Basic"); // expect: header-after-commit
  }

  void second(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(404, -1); // effect: 404 // expect: two-statuses
    exchange.sendResponseHeaders(401, -1); // ok: the first has left // effect: none
  }

  void removed(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().computeIfAbsent("WWW-Authenticate", name -> List.of("Basic"));
    exchange.getResponseHeaders().remove("WWW-Authenticate");
    exchange.sendResponseHeaders(401, -1); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void cleared(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Allow", "GET");
    exchange.getResponseHeaders().clear();
    exchange.sendResponseHeaders(405, -1); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void prepared(HttpExchange exchange, Map<String, List<String>> others) throws IOException {
    Headers prepared = new Headers();
    prepared.set("WWW-Authenticate", "Basic");
    exchange.getResponseHeaders().putAll(prepared);
    exchange.sendResponseHeaders(401, -1); // ok: copied above // effect: 401 +WWW-Authenticate
  }

  void given(HttpExchange exchange, Map<String, List<String>> others) throws IOException {
    exchange.getResponseHeaders().putAll(others);
    exchange.sendResponseHeaders(401, -1); // ok: they may hold a challenge // effect: 401 ~WWW-Authenticate ?
  }

  void asked(HttpExchange exchange) throws IOException {
    if (!exchange.getResponseHeaders().containsKey("WWW-Authenticate")) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic");
    }
    exchange.sendResponseHeaders(401, -1); // ok: set where missing // effect: 401 +WWW-Authenticate
  }

  void teapot(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(418, -1); // expect: teapot-status // effect: 418
  }

  void unregistered(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(499, -1); // expect: unregistered-status // effect: 499
  }
}
