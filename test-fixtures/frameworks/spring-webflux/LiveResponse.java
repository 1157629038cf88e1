package fixture.webflux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The response of the exchange: its status and headers, and the calls that send it. */
class LiveResponse implements WebFilter {
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN); // effect: 403 +X-Why -Allow
    exchange.getResponse().getHeaders().set("X-Why", "locked");
    return exchange.getResponse().setComplete();
  }

  Mono<Void> written(ServerHttpResponse response, Mono<DataBuffer> body) {
    response.setRawStatusCode(409); // effect: 409 -X-Why
    return response.writeWith(body);
  }

  Mono<Void> flushed(ServerHttpResponse response, Flux<Flux<DataBuffer>> body) {
    response.setStatusCode(HttpStatus.GONE); // effect: 410
    return response.writeAndFlushWith(body);
  }

  Mono<Void> passedOn(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 ?
    return chain.filter(exchange.mutate().request(exchange.getRequest()).build());
  }

  Mono<Void> late(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN)); // effect: 403 -Allow
  }

  WebFilter lambda() {
    return (exchange, chain) -> {
      exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND); // effect: 404
      return Mono.empty();
    };
  }

  WebExceptionHandler errors() {
    return (exchange, failure) -> {
      exchange.getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409
      return exchange.getResponse().setComplete();
    };
  }
}
