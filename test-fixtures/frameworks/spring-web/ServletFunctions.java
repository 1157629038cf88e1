package fixture.frameworks.springweb;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What functional handlers return. */
class ServletFunctions {
  ServerResponse number() {
    return ServerResponse.status(401).build(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ServerResponse header() {
    return ServerResponse.status(HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer").build(); // ok: set // effect: 401 +WWW-Authenticate
  }

  ServerResponse lambda() {
    return ServerResponse.status(401).headers(h -> h.set("WWW-Authenticate", "Bearer")).build(); // ok: set // effect: 401 +WWW-Authenticate
  }

  ServerResponse allow() {
    return ServerResponse.status(405).allow(HttpMethod.GET).build(); // ok: set // effect: 405 +Allow
  }

  ServerResponse location(URI where) {
    return ServerResponse.status(403).location(where).build(); // effect: 403 +Location -Allow
  }

  ServerResponse fixed(int which) {
    switch (which) {
      case 0:
        return ServerResponse.ok().body("hm"); // effect: 200 -Allow
      case 1:
        return ServerResponse.accepted().build(); // effect: 202
      case 2:
        return ServerResponse.noContent().build(); // effect: 204
      case 3:
        return ServerResponse.badRequest().body("hm"); // effect: 400 -Allow
      case 4:
        return ServerResponse.notFound().build(); // effect: 404
      case 5:
        return ServerResponse.badRequest().render("view"); // effect: 400 -Allow
      default:
        return ServerResponse.unprocessableEntity().body("hm"); // effect: 422 -Allow
    }
  }

  ServerResponse copied() {
    ServerResponse first = ServerResponse.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: copied // effect: 401 +WWW-Authenticate +Link -Allow
    return ServerResponse.from(first).header("Link", "</help>").build();
  }
}
