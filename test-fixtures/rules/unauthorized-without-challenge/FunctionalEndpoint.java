package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class FunctionalEndpoint {

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/a", request -> ServerResponse.status(401).build()) // expect: unauthorized-without-challenge
        .GET("/b", request -> ServerResponse.status(401).header("WWW-Authenticate", "Bearer").build()) // ok: set here
        .GET("/c", this::list)
        .build();
  }

  Mono<ServerResponse> list(ServerRequest request) {
    return request.principal()
        .flatMap(user -> ServerResponse.ok().bodyValue(user.getName()))
        .switchIfEmpty(ServerResponse.status(HttpStatus.UNAUTHORIZED).build()); // expect: unauthorized-without-challenge
  }
}
