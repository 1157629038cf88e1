package fixture.frameworks.helidonse;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ErrorHandler;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Handlers, filters and error handlers, as lambdas and as classes. */
class Routing implements HttpService {
  @Override
  public void routing(HttpRules rules) {
    rules.get("/a", (req, res) -> res.status(401).send()) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
        .post("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .put("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .delete("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .head("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .options("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .trace("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .patch("/a", (req, res) -> res.status(403).send()) // effect: 403 -Allow to PATCH
        .any("/a", (req, res) -> res.status(405).send()); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    rules.get((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .post((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .put((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .delete((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .head((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .options((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .trace((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .patch((req, res) -> res.status(403).send()) // effect: 403 -Allow
        .any((req, res) -> res.status(405).header(HeaderNames.ALLOW, "GET").send()); // ok: lists them // effect: 405 +Allow
    rules.register("/b", new Routing())
        .route(Method.GET, (req, res) -> res.status(403).send()) // effect: 403 -Allow
        .route(Method.GET, PathMatchers.any(), (req, res) -> res.status(404).send()); // effect: 404 -Allow to GET
  }

  WebServer server() {
    return WebServer.builder()
        .port(8080)
        .routing(routing -> routing.get("/a", (req, res) -> res.status(401).send())) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
        .routing("admin", routing -> routing.get("/a", (req, res) -> res.status(429).send())) // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
        .build();
  }

  WebServer created() {
    return WebServer.create(server -> server.routing(routing -> routing.any((req, res) -> res.status(418).send()))); // expect: teapot-status // effect: 418
  }

  HttpRouting.Builder builder() {
    return HttpRouting.builder()
        .maxReRouteCount(1)
        .route(HttpRoute.builder().path("/a").handler((req, res) -> res.status(410).send()).build()) // effect: 410 -Allow
        .addFilter((chain, req, res) -> {
          res.status(Status.UNAUTHORIZED_401).send(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
        })
        .error(java.util.NoSuchElementException.class, (req, res, ex) -> res.status(404).send()) // effect: 404 because missing-resource
        .error(IllegalStateException.class, (req, res, ex) -> res.status(409).send()); // effect: 409 -Allow
  }

  static class Refusing implements Filter {
    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
      response.header("WWW-Authenticate", "Bearer");
      response.status(Status.UNAUTHORIZED_401).send(); // ok: a challenge // effect: 401 +WWW-Authenticate
    }
  }

  static class OnError implements ErrorHandler<IllegalStateException> {
    @Override
    public void handle(ServerRequest request, ServerResponse response, IllegalStateException exception) {
      response.status(Status.UNAUTHORIZED_401).send(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }
}
