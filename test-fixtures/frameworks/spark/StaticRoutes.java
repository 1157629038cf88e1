package fixture.frameworks.spark;

import static spark.Spark.*;

/** Routes of the one server. */
class StaticRoutes {
  void routes() {
    get("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge // effect: 401 to GET
    get("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    post("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    post("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    put("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    put("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    patch("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    patch("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    delete("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    delete("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    head("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    head("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    options("/a", (request, response) -> halt(401)); // expect: unauthorized-without-challenge
    options("/b", "text/plain", (request, response) -> {
      response.status(405); // expect: method-not-allowed-without-allow
      return "no";
    });
    before((request, response) -> response.status(429)); // expect: too-many-requests-without-retry-after
    before("/c", (request, response) -> response.status(419)); // expect: unregistered-status
    notFound((request, response) -> halt(418)); // expect: teapot-status
    internalServerError((request, response) -> halt(500)); // effect: 500
    exception(java.util.NoSuchElementException.class, (e, request, response) -> response.status(404)); // effect: 404 because missing-resource
    exception(IllegalStateException.class, (e, request, response) -> response.status(405)); // expect: method-not-allowed-without-allow
  }
}
