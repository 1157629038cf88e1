package fixture.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Lambdas of the configuration DSL: their parameters have no types, and neither has what they are given to. */
class Lambdas {
  void configure(HttpSecurity http, RequestMatcher matcher) throws Exception {
    http.exceptionHandling(handling -> handling
        .authenticationEntryPoint((request, response, failure) -> response.sendError(403)) // effect: 403 -Allow
        .accessDeniedHandler((request, response, denied) -> response.sendError(409)) // effect: 409 -Allow
        .defaultAuthenticationEntryPointFor((request, response, failure) -> response.sendError(403), matcher) // effect: 403
        .defaultAccessDeniedHandlerFor((request, response, denied) -> response.sendError(403), matcher)); // effect: 403
    http.formLogin(form -> form
        .successHandler((request, response, authentication) -> response.setStatus(409)) // effect: 409 -Allow
        .failureHandler((request, response, failure) -> {
          response.setStatus(403); // effect: 403 +X-Why
          response.setHeader("X-Why", "locked");
        }));
    http.logout(logout -> logout
        .logoutSuccessHandler((request, response, authentication) -> response.setStatus(409)) // effect: 409 -Allow
        .defaultLogoutSuccessHandlerFor((request, response, authentication) -> response.setStatus(410), matcher)); // effect: 410
    http.sessionManagement(session -> session
        .invalidSessionStrategy((request, response) -> response.sendError(403)) // effect: 403 -Allow
        .maximumSessions(1)
        .expiredSessionStrategy(event -> event.getResponse().sendError(403))); // effect: 403 -Allow
    http.httpBasic(basic -> basic.authenticationEntryPoint((request, response, failure) -> deny(response, failure)));
  }

  void filters(UsernamePasswordAuthenticationFilter login, ExceptionTranslationFilter translation) {
    login.setAuthenticationFailureHandler((request, response, failure) -> response.sendError(403)); // effect: 403 -Allow
    login.setAuthenticationSuccessHandler((request, response, authentication) -> response.setStatus(409)); // effect: 409
    translation.setAccessDeniedHandler((request, response, denied) -> response.sendError(403)); // effect: 403 -Allow
  }

  void firewall(WebSecurity web) {
    web.requestRejectedHandler((request, response, rejected) -> response.sendError(404)); // effect: 404 -Allow
  }

  AuthenticationEntryPoint bean() {
    return (request, response, failure) -> response.sendError(403); // effect: 403 -Allow
  }

  private void deny(HttpServletResponse response, AuthenticationException failure) throws java.io.IOException {
    response.sendError(403); // effect: 403 -Allow
  }
}
