package fixture.frameworks.vertxweb;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;

/** What Vert.x 5 has no longer. */
class WebSockets {
  void rejected(ServerWebSocket socket) {
    socket.reject(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void endedWithCallback(HttpServerResponse response) {
    response.setStatusCode(405).end(done -> {}); // effect: 405 -Allow
    response.putHeader("Allow", "GET"); // expect: header-after-commit
  }
}
