package fixture.security;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import reactor.core.publisher.Mono;

/** The same DSL methods take handlers of two parameters where the stack is reactive. */
class ReactiveLambdas {
  void configure(ServerHttpSecurity http, ReactiveAuthenticationManager manager) {
    http.exceptionHandling(handling -> handling
        .authenticationEntryPoint((exchange, failure) -> Mono.fromRunnable(
            () -> exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN))) // effect: 403 -Allow
        .accessDeniedHandler((exchange, denied) -> {
          exchange.getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 -Allow
          return exchange.getResponse().setComplete();
        }));
    http.formLogin(form -> form
        .authenticationSuccessHandler((filtered, authentication) -> {
          filtered.getExchange().getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 -Allow
          return Mono.empty();
        })
        .authenticationFailureHandler((filtered, failure) -> {
          filtered.getExchange().getResponse().setStatusCode(HttpStatus.FORBIDDEN); // effect: 403 -Allow
          return filtered.getExchange().getResponse().setComplete();
        }));
    http.logout(logout -> logout.logoutSuccessHandler((filtered, authentication) -> {
      filtered.getExchange().getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 -Allow
      return filtered.getExchange().getResponse().setComplete();
    }));
    AuthenticationWebFilter filter = new AuthenticationWebFilter(manager);
    filter.setAuthenticationSuccessHandler((filtered, authentication) -> {
      filtered.getExchange().getResponse().setStatusCode(HttpStatus.CONFLICT); // effect: 409 -Allow
      return Mono.empty();
    });
    filter.setAuthenticationFailureHandler((filtered, failure) -> {
      filtered.getExchange().getResponse().setStatusCode(HttpStatus.FORBIDDEN); // effect: 403 -Allow
      return filtered.getExchange().getResponse().setComplete();
    });
  }
}
