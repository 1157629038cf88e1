package fixture.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.session.InvalidSessionStrategy;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** What Spring Security asks its users to write for the servlet stack. */
class Handlers
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AuthenticationSuccessHandler,
        LogoutSuccessHandler, InvalidSessionStrategy, SessionInformationExpiredStrategy {

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendError(403); // effect: 403 -Allow // expect: forbidden-for-unauthenticated
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    response.sendError(403); // effect: 403 -Allow // expect: forbidden-for-unauthenticated
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    response.setStatus(409); // effect: 409 -Allow
  }

  @Override
  public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    response.setStatus(409); // effect: 409 -Allow
  }

  @Override
  public void onInvalidSessionDetected(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(403); // effect: 403 -Allow
  }

  @Override
  public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
    event.getResponse().setHeader("X-Why", "expired");
    event.getResponse().sendError(403); // effect: 403 +X-Why -Allow
  }

  static class Denied implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
        throws IOException {
      response.sendError(403); // effect: 403 -Allow
    }
  }

  static class Rejected implements RequestRejectedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
        throws IOException {
      response.sendError(400); // effect: 400 -Allow
    }
  }

  static class Login extends UsernamePasswordAuthenticationFilter {
    Login() {
      setAuthenticationFailureHandler((request, response, failure) -> response.sendError(403)); // effect: 403 -Allow
      setAuthenticationSuccessHandler((request, response, authentication) -> response.setStatus(409)); // effect: 409 -Allow
    }

    @Override
    protected void unsuccessfulAuthentication(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failed) throws IOException {
      response.sendError(403); // effect: 403 -Allow // expect: forbidden-for-unauthenticated
    }
  }

  static class Basic extends BasicAuthenticationFilter {
    Basic(AuthenticationManager manager) {
      super(manager);
    }

    @Override
    protected void onUnsuccessfulAuthentication(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failed) throws IOException {
      response.sendError(403); // effect: 403 -Allow // expect: forbidden-for-unauthenticated
    }
  }
}
