package fixture.webflux;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The factories of both stacks have the same names; here those of WebFlux. */
class FunctionalResponses {
  Mono<ServerResponse> plain(ServerRequest request) {
    return ServerResponse.status(403).build(); // effect: 403 -Allow
  }

  Mono<ServerResponse> value(ServerRequest request) {
    return ServerResponse.status(HttpStatus.GONE).header("X-Why", "moved").bodyValue("gone"); // effect: 410 +X-Why
  }

  Mono<ServerResponse> published(ServerRequest request, Mono<String> body) {
    return ServerResponse.badRequest().header("X-Why").body(body, String.class); // effect: 400 -X-Why
  }

  Mono<ServerResponse> rendered(ServerRequest request) {
    return ServerResponse.status(409).allow(HttpMethod.GET).render("conflict"); // effect: 409 +Allow
  }

  Mono<ServerResponse> consumed(ServerRequest request) {
    return ServerResponse.notFound().headers(headers -> headers.set("X-Why", "no such thing")).build(); // effect: 404 +X-Why
  }

  Mono<ServerResponse> semantic(ServerRequest request) {
    return ServerResponse.unprocessableEntity().build(); // effect: 422
  }

  Mono<ServerResponse> fine(ServerRequest request, int kind) {
    return switch (kind) {
      case 0 -> ServerResponse.ok().build(); // effect: 200
      case 1 -> ServerResponse.accepted().build(); // effect: 202
      default -> ServerResponse.noContent().build(); // effect: 204
    };
  }

  Mono<ServerResponse> live(ServerRequest request) {
    request.exchange().getResponse().getHeaders().set("X-Why", "locked");
    return ServerResponse.status(403).build(); // effect: 403 +X-Why
  }
}
