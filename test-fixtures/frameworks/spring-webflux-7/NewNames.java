package fixture.webflux;

import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Renamed with RFC 9110. */
class NewNames {
  Mono<ServerResponse> semantic() {
    return ServerResponse.unprocessableContent().build(); // effect: 422 -Allow
  }
}
