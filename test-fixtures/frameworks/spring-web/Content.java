package fixture;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class Content {

  void stream(ServerHttpResponse response) throws IOException {
    response.setStatusCode(HttpStatus.NOT_FOUND); // effect: 404 not-empty
    response.getBody().write(1);
  }

  void bare(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.NOT_FOUND); // effect: 404 empty
  }

  Mono<ServerResponse> functional(Mono<Void> writes) {
    return ServerResponse.notFound().build(writes); // effect: 404 not-empty
  }

  Mono<ServerResponse> functionalBare() {
    return ServerResponse.notFound().build(); // effect: 404 empty
  }
}
