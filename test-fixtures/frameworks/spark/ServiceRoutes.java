package fixture.frameworks.spark;

import spark.Service;

/** Routes of a server among several. */
class ServiceRoutes {
  void routes(Service http) {
    http.get("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.get("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.post("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.post("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.put("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.put("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.patch("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.patch("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.delete("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.delete("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.head("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.head("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.options("/a", (request, response) -> http.halt(401)); // expect: unauthorized-without-challenge
    http.options("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    http.before((request, response) -> response.status(429)); // expect: too-many-requests-without-retry-after
    http.before("/c", (request, response) -> response.status(419)); // expect: unregistered-status
    http.notFound((request, response) -> http.halt(418)); // expect: teapot-status
    http.internalServerError((request, response) -> http.halt(500)); // effect: 500
    http.exception(IllegalStateException.class, (e, request, response) -> response.status(405)); // expect: method-not-allowed-without-allow
  }
}
