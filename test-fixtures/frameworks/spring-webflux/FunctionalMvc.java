package fixture.webflux;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The functional endpoints of Spring MVC, and the ways to register one. */
class FunctionalMvc {
  private final HandlerFunction<ServerResponse> gone = request -> ServerResponse.status(410).build(); // effect: 410 -Allow

  RouterFunction<ServerResponse> single() {
    return RouterFunctions.route(GET("/a"), request -> ServerResponse.status(403).build()) // effect: 403 -Allow to GET
        .andRoute(GET("/b").and(path("/c")), request -> ServerResponse.notFound().build()) // effect: 404 -Allow to GET
        .andRoute(GET("/b").or(path("/c")), request -> ServerResponse.status(403).build()) // effect: 403 -Allow to any
        .andRoute(GET("/b").negate(), request -> ServerResponse.status(403).build()); // effect: 403 -Allow to any
  }

  RouterFunction<ServerResponse> many() {
    return RouterFunctions.route()
        .GET("/a", request -> ServerResponse.status(403).build()) // effect: 403 -Allow
        .POST("/a", request -> ServerResponse.status(409).body("exists")) // effect: 409 -Allow
        .PUT("/a", request -> ServerResponse.badRequest().body("no")) // effect: 400 -Allow
        .GET("/b", path("/x"), request -> ServerResponse.status(403).build()) // effect: 403 -Allow
        .POST("/b", path("/x"), request -> ServerResponse.status(403).build()) // effect: 403 -Allow
        .nest(path("/n"), nested -> nested.PATCH("/c", request -> ServerResponse.status(409).build())) // effect: 409 -Allow to PATCH
        .DELETE("/d", request -> ServerResponse.status(410).build()) // effect: 410 -Allow to DELETE // expect: gone-on-delete
        .build();
  }

  HandlerFilterFunction<ServerResponse, ServerResponse> filter() {
    return (request, next) -> ServerResponse.status(403).build(); // effect: 403 -Allow
  }

  ServerResponse copied(ServerResponse original) {
    return ServerResponse.from(original).build(); // effect: none
  }
}
