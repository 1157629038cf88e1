package fixture.webflux;

import static org.springframework.web.reactive.function.server.RequestPredicates.*;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The predicate of a route says which method reaches it. */
class RoutePredicates {
  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route(GET("/a"), request -> ServerResponse.status(403).build()) // effect: 403 to GET
        .andRoute(HEAD("/a"), request -> ServerResponse.status(403).build()) // effect: 403 to HEAD
        .andRoute(POST("/a"), request -> ServerResponse.status(409).build()) // effect: 409 to POST
        .andRoute(PUT("/a").and(path("/b")), request -> ServerResponse.status(409).build()) // effect: 409 to PUT
        .andRoute(PATCH("/a"), request -> ServerResponse.status(409).build()) // effect: 409 to PATCH
        .andRoute(DELETE("/a"), request -> ServerResponse.status(403).build()) // effect: 403 to DELETE
        .andRoute(OPTIONS("/a"), request -> ServerResponse.status(403).build()) // effect: 403 to OPTIONS
        .andRoute(method(HttpMethod.GET), request -> ServerResponse.status(409).build()) // expect: conflict-on-safe-method
        .andRoute(method(HttpMethod.PUT), request -> ServerResponse.status(409).build()) // effect: 409 to PUT
        .andRoute(GET("/a").or(PUT("/a")), request -> ServerResponse.status(409).build()) // effect: 409 to any
        .andRoute(GET("/a").negate(), request -> ServerResponse.status(409).build()) // effect: 409 to any
        .andRoute(path("/a"), request -> ServerResponse.status(409).build()); // effect: 409 to any
  }
}
