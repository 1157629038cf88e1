package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.HttpStatusServerEntryPoint;

class BareStatusEntryPoint {

  AuthenticationEntryPoint unauthorized() {
    return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  ServerAuthenticationEntryPoint reactive() {
    return new HttpStatusServerEntryPoint(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  AuthenticationEntryPoint hidden() {
    return new HttpStatusEntryPoint(HttpStatus.NOT_FOUND); // ok: a 404 needs no challenge
  }

  AuthenticationEntryPoint basic() {
    return new BasicAuthenticationEntryPoint(); // ok: sets the challenge by itself
  }
}
