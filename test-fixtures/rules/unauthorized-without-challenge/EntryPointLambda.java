package fixture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

class EntryPointLambda {
  private AuthenticationEntryPoint known;

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.exceptionHandling(handling -> handling
        .authenticationEntryPoint((request, response, failure) ->
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized"))); // expect: unauthorized-without-challenge
    http.httpBasic(basic -> basic
        .authenticationEntryPoint((request, response, failure) -> {
          response.setHeader("WWW-Authenticate", "Basic realm=\"orders\"");
          response.sendError(401); // ok: set one line before
        }));
    http.oauth2ResourceServer(server -> server
        .authenticationEntryPoint((request, response, failure) -> known.commence(request, response, failure)) // ok: may set it
        .accessDeniedHandler((request, response, denied) -> response.sendError(403))); // ok: a 403 needs none
    return http.build();
  }

  @Bean
  AuthenticationEntryPoint json() {
    return (request, response, failure) -> {
      response.setContentType("application/json");
      response.setStatus(401); // expect: unauthorized-without-challenge
      response.getWriter().write("{}");
    };
  }
}
