package frameworks.springwebflux;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class Reads {

  private Store store;

  Mono<Void> exchange(ServerWebExchange exchange) {
    if (exchange.getRequest().getMethod() != HttpMethod.GET) {
      exchange.getResponse().setStatusCode(HttpStatus.SERVICE_UNAVAILABLE); // effect: 503 because unsupported-method
      return exchange.getResponse().setComplete();
    }
    if (exchange.getRequest().getHeaders().getFirst("If-Match") == null) {
      exchange.getResponse().setStatusCode(HttpStatus.SERVICE_UNAVAILABLE); // effect: 503 because precondition-absent
    }
    return exchange.getResponse().setComplete();
  }

  Mono<ServerResponse> function(ServerRequest request) {
    if (request.method() != HttpMethod.PUT) {
      return ServerResponse.status(503).build(); // effect: 503 because unsupported-method
    }
    if (request.headers().contentLength().getAsLong() > 10) {
      return ServerResponse.status(503).build(); // effect: 503 because oversize
    }
    String tag = request.headers().firstHeader("If-Match");
    if (tag == null) {
      return ServerResponse.status(503).build(); // effect: 503 because precondition-absent
    }
    return store.findById(request.pathVariable("id"))
        .flatMap(found -> ServerResponse.ok().build())
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE))); // effect: 503 because missing-resource
  }

  interface Store {
    Mono<String> findById(String id);
  }
}
