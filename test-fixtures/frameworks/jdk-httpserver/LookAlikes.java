package fixture.frameworks.jdkhttpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;

/** Statuses that are read, and headers of requests. */
class LookAlikes {
  boolean refused(HttpExchange exchange, HttpURLConnection client) throws IOException {
    return exchange.getResponseCode() == 401 // ok: a comparison // effect: none
        || client.getResponseCode() == HttpURLConnection.HTTP_BAD_METHOD; // ok: another server's answer // effect: none
  }

  void ofTheRequest(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    headers.set("WWW-Authenticate", "Basic");
    exchange.sendResponseHeaders(401, -1); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void passedOn(HttpExchange exchange, HttpURLConnection client) throws IOException {
    exchange.sendResponseHeaders(client.getResponseCode(), -1); // ok: another server's status // effect: none
  }
}
