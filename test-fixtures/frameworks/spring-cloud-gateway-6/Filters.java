package fixture.gateway;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Filters refuse by the live response; most are lambdas of a factory. */
class Filters {
  static class Factory extends AbstractGatewayFilterFactory<Object> {
    @Override
    public GatewayFilter apply(Object config) {
      return (exchange, chain) -> {
        if (exchange.getRequest().getHeaders().getFirst("Authorization") == null) {
          exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
          return exchange.getResponse().setComplete();
        }
        return chain.filter(exchange);
      };
    }

    GatewayFilter ordered() {
      return new OrderedGatewayFilter((exchange, chain) -> {
        exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after
        return exchange.getResponse().setComplete();
      }, 1);
    }
  }

  static class Everywhere implements GlobalFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
      exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer");
      exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED); // ok: a challenge // effect: 401 +WWW-Authenticate
      return exchange.getResponse().setComplete();
    }
  }
}
