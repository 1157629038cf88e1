package fixture.frameworks.ratpack;

import java.time.Instant;
import ratpack.http.Headers;
import ratpack.http.Response;

/** The bag of headers is a view of the response. */
class HeaderBags {
  void set(Response response) {
    response.getHeaders().set("Allow", "GET");
    response.status(405); // ok: Allow is there // effect: 405 +Allow
  }

  void addedAndDated(Response response) {
    response.getHeaders().add("X-A", 1).setDate("Retry-After", Instant.now());
    response.status(429); // ok: Retry-After is there // effect: 429 +Retry-After
  }

  void removed(Response response) {
    response.getHeaders().set("Allow", "GET").remove("Allow");
    response.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void cleared(Response response) {
    response.getHeaders().set("Allow", "GET").clear();
    response.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void copied(Response response, Headers headers) {
    response.getHeaders().copy(headers);
    response.status(405); // ok: who knows // effect: 405 ?
  }

  void asked(Response response) {
    if (response.getHeaders().contains("Allow")) {
      response.status(405); // ok: it is there // effect: 405 +Allow
    }
  }
}
