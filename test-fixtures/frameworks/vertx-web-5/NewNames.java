package fixture.frameworks.vertxweb;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** What Vert.x 5 has first. */
class NewNames {
  void head(HttpServerResponse response) {
    response.setStatusCode(405).writeHead(); // effect: 405 -Allow
    response.putHeader("Allow", "GET"); // expect: header-after-commit
  }

  void copied(HttpServerResponse response) {
    MultiMap copy = response.headers().copy();
    copy.set("Allow", "GET");
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }
}
