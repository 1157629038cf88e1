package fixture.frameworks.springweb;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The live response of WebFlux. */
class ReactiveResponses {
  Mono<Void> refused(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return exchange.getResponse().setComplete();
  }

  Mono<Void> challenged(ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
    response.getHeaders().set("WWW-Authenticate", "Bearer");
    return response.setComplete();
  }

  Mono<Void> number(ServerHttpResponse response) {
    response.setRawStatusCode(429); // ok: set // effect: 429 +Retry-After
    response.getHeaders().set("Retry-After", "1");
    return response.setComplete();
  }

  Mono<Void> handedOn(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED); // ok: the chain may set it // effect: 401 ?
    return chain.filter(exchange);
  }

  Mono<Void> decorated(ServerHttpResponseDecorator response) {
    response.setStatusCode(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
    return response.setComplete();
  }

  boolean read(ServerWebExchange exchange) {
    return exchange.getResponse().getStatusCode() == HttpStatus.UNAUTHORIZED; // ok: compared // effect: none
  }
}
