package fixture;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

abstract class WebFluxLimiter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return allowed(exchange).flatMap(allowed -> {
      if (allowed) {
        return chain.filter(exchange);
      }
      exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS); // todo-expect: too-many-requests-without-retry-after the request was handed to allowed(..)
      return exchange.getResponse().setComplete();
    });
  }

  Mono<Void> told(ServerWebExchange exchange, Duration wait) {
    exchange.getResponse().getHeaders().set("Retry-After", Long.toString(wait.toSeconds()));
    exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS); // ok: set one line before
    return exchange.getResponse().setComplete();
  }

  Mono<Void> untold(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after
    return exchange.getResponse().setComplete();
  }

  Mono<String> thrown() {
    return Mono.error(() -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)); // expect: too-many-requests-without-retry-after
  }

  abstract Mono<Boolean> allowed(ServerWebExchange exchange);
}
