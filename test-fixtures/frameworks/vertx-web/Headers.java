package fixture.frameworks.vertxweb;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/** The bag of headers is a view of the response. */
class Headers {
  void constant(HttpServerResponse response) {
    response.putHeader(HttpHeaders.ALLOW, "GET").setStatusCode(405).end(); // ok: Allow is there // effect: 405 +Allow
  }

  void several(HttpServerResponse response, List<String> methods) {
    response.putHeader("Allow", methods).setStatusCode(405).end(); // ok: Allow is there // effect: 405 +Allow
  }

  void set(HttpServerResponse response) {
    response.headers().set("Allow", "GET");
    response.setStatusCode(405).end(); // ok: Allow is there // effect: 405 +Allow
  }

  void added(HttpServerResponse response) {
    MultiMap headers = response.headers();
    headers.add(HttpHeaders.RETRY_AFTER, "5").add("Allow", "GET");
    response.setStatusCode(429).end(); // ok: both are there // effect: 429 +Retry-After +Allow
  }

  void copied(HttpServerResponse response) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Allow", "GET");
    response.headers().addAll(headers);
    response.setStatusCode(405).end(); // ok: Allow is there // effect: 405 +Allow -Retry-After
  }

  void copiedUnseen(HttpServerResponse response, MultiMap headers) {
    response.headers().addAll(headers);
    response.setStatusCode(405).end(); // ok: who knows // effect: 405 ?
  }

  void replaced(HttpServerResponse response) {
    response.putHeader("Allow", "GET");
    response.headers().setAll(HttpHeaders.set("Server", "x"));
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow +Server
  }

  void removed(HttpServerResponse response) {
    response.putHeader("Allow", "GET").headers().remove("Allow");
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void cleared(HttpServerResponse response) {
    response.putHeader("Allow", "GET").headers().clear();
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void fresh(HttpServerResponse response) {
    response.headers().setAll(HttpHeaders.headers().add("Server", "x"));
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void asked(HttpServerResponse response) {
    if (!response.headers().contains("Allow")) {
      response.putHeader("Allow", "GET");
    }
    response.setStatusCode(405).end(); // ok: there already, or put // effect: 405 +Allow
  }

  void trailers(HttpServerResponse response) {
    response.trailers().set("Allow", "GET");
    response.setStatusCode(405).end(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void atTheLastMoment(HttpServerResponse response) {
    response.headersEndHandler(end -> response.putHeader("Allow", "GET"));
    response.setStatusCode(405).end(); // ok: put before the headers are written // effect: 405 ~Allow
  }
}
