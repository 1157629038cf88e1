package fixture.frameworks.reactornetty;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** Routes and what their handlers do to the response. */
class Effects {
  HttpServer routes() {
    return HttpServer.create()
        .route(routes -> routes
            .get("/a", (request, response) -> response.status(403).send()) // effect: 403 -Allow at GET /a
            .head("/a", (request, response) -> response.status(410).send()) // effect: 410 -Allow
            .post("/a", (request, response) -> response.status(HttpResponseStatus.CONFLICT).send()) // effect: 409 -Allow
            .put("/a", (request, response) -> response.sendNotFound()) // effect: 404 -Allow
            .delete("/a", (request, response) -> response.status(423).send()) // effect: 423 -Allow
            .options("/a", (request, response) -> response.status(400).sendString(Mono.just("no"))) // effect: 400 -Allow
            .index((request, response) -> response.sendRedirect("/start")) // effect: 302 +Location
            .route(request -> true, (request, response) -> response.status(417).send())); // effect: 417 -Allow
  }

  HttpServer handled() {
    return HttpServer.create()
        .handle((request, response) -> response.status(401).send()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void declared(HttpServerRoutes routes) {
    routes.get("/b", this::refuse);
  }

  Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
    response.status(405); // effect: 405 +Allow +X-Why +X-More
    response.responseHeaders().set(HttpHeaderNames.ALLOW, "PUT");
    return response.header("X-Why", "read only").addHeader("X-More", "a").send();
  }

  Publisher<Void> bag(HttpServerRequest request, HttpServerResponse response) {
    return response
        .header("X-Why", "a")
        .headers(new DefaultHttpHeaders().add("Retry-After", "120"))
        .status(429) // effect: 429 +Retry-After -X-Why
        .send();
  }

  Publisher<Void> notAllowed(HttpServerRequest request, HttpServerResponse response) {
    return response.status(HttpResponseStatus.METHOD_NOT_ALLOWED).send(); // expect: method-not-allowed-without-allow
  }

  Publisher<Void> tooMany(HttpServerRequest request, HttpServerResponse response) {
    return response.status(429).send(); // expect: too-many-requests-without-retry-after
  }

  Publisher<Void> odd(HttpServerRequest request, HttpServerResponse response, boolean tea) {
    return tea
        ? response.status(418).send() // expect: teapot-status
        : response.status(499).send(); // expect: unregistered-status
  }

  Publisher<Void> trailers(HttpServerRequest request, HttpServerResponse response) {
    return response
        .trailerHeaders(trailers -> trailers.set("WWW-Authenticate", "Bearer"))
        .status(401) // expect: unauthorized-without-challenge
        .send();
  }

  Publisher<Void> challenged(HttpServerRequest request, HttpServerResponse response) {
    return response.status(401).header("WWW-Authenticate", "Bearer").send(); // ok: challenged
  }
}
