package fixture;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class WebFluxMethods {

  Mono<Void> live(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow
    return exchange.getResponse().setComplete();
  }

  Mono<Void> allowed(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.METHOD_NOT_ALLOWED); // ok: set below
    exchange.getResponse().getHeaders().setAllow(Set.of(HttpMethod.GET));
    return exchange.getResponse().setComplete();
  }

  Mono<ServerResponse> functional(ServerRequest request) {
    return request.path().isEmpty()
        ? ServerResponse.status(405).build() // expect: method-not-allowed-without-allow
        : ServerResponse.status(405).allow(HttpMethod.GET, HttpMethod.HEAD).build(); // ok: set here
  }

  Mono<String> error(boolean known) {
    return known
        ? Mono.error(new MethodNotAllowedException(HttpMethod.GET, Set.of(HttpMethod.POST))) // ok: it says what is allowed
        : Mono.error(new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED)); // expect: method-not-allowed-without-allow
  }
}
