package fixture.frameworks.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.handlers.LoginHandler;

/** What Micronaut Security asks for after a login. */
class Logins implements LoginHandler<HttpRequest<?>, MutableHttpResponse<?>> {
  @Override
  public MutableHttpResponse<?> loginSuccess(Authentication user, HttpRequest<?> request) {
    return HttpResponse.status(HttpStatus.FORBIDDEN); // effect: 403 -Location
  }

  @Override
  public MutableHttpResponse<?> loginRefresh(Authentication user, String token, HttpRequest<?> request) {
    return HttpResponse.unauthorized().header("WWW-Authenticate", "Bearer error=\"invalid_token\""); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  @Override
  public MutableHttpResponse<?> loginFailed(AuthenticationResponse answer, HttpRequest<?> request) {
    return HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
