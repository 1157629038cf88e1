package fixture.security;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What Spring Security asks its users to write for WebFlux. */
class ReactiveHandlers
    implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerAuthenticationFailureHandler,
        ServerAuthenticationSuccessHandler, ServerLogoutSuccessHandler {

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN); // effect: 403 -Allow // expect: forbidden-for-unauthenticated
    return exchange.getResponse().setComplete();
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN)); // effect: 403 -Allow
  }

  @Override
  public Mono<Void> onAuthenticationFailure(WebFilterExchange filtered, AuthenticationException failure) {
    ServerWebExchange exchange = filtered.getExchange();
    exchange.getResponse().getHeaders().set("X-Why", "locked");
    exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN); // effect: 403 +X-Why -Allow // expect: forbidden-for-unauthenticated
    return exchange.getResponse().setComplete();
  }

  @Override
  public Mono<Void> onAuthenticationSuccess(WebFilterExchange filtered, Authentication authentication) {
    filtered.getExchange().getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 ?
    return filtered.getChain().filter(filtered.getExchange());
  }

  @Override
  public Mono<Void> onLogoutSuccess(WebFilterExchange filtered, Authentication authentication) {
    filtered.getExchange().getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 -Allow
    return Mono.empty();
  }

  static class Rejected implements ServerExchangeRejectedHandler {
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
      return Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND)); // effect: 404 -Allow
    }
  }
}
