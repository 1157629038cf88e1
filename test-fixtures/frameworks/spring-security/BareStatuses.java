package fixture.security;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.server.authentication.HttpStatusServerEntryPoint;
import org.springframework.security.web.server.authentication.logout.HttpStatusReturningServerLogoutSuccessHandler;
import org.springframework.security.web.server.authorization.HttpStatusServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.HttpStatusExchangeRejectedHandler;

/** Who creates one of these has decided on a status without headers. */
class BareStatuses {
  private final AuthenticationEntryPoint field = new HttpStatusEntryPoint(HttpStatus.FORBIDDEN); // effect: 403 -Allow

  AuthenticationEntryPoint forbidden() {
    return new Http403ForbiddenEntryPoint(); // effect: 403 -Allow
  }

  Object[] servlet() {
    return new Object[] {
      new HttpStatusReturningLogoutSuccessHandler(HttpStatus.CONFLICT), // effect: 409 -Allow
      new HttpStatusRequestRejectedHandler(), // effect: 400 -Allow
      new HttpStatusRequestRejectedHandler(404), // effect: 404 -Allow
    };
  }

  Object[] reactive() {
    return new Object[] {
      new HttpStatusServerEntryPoint(HttpStatus.FORBIDDEN), // effect: 403 -Allow
      new HttpStatusServerAccessDeniedHandler(HttpStatus.FORBIDDEN), // effect: 403 -Allow
      new HttpStatusExchangeRejectedHandler(), // effect: 400 -Allow
      new HttpStatusExchangeRejectedHandler(HttpStatus.NOT_FOUND), // effect: 404 -Allow
      new HttpStatusReturningServerLogoutSuccessHandler(HttpStatus.GONE), // effect: 410 -Allow
    };
  }
}
