package fixture.frameworks.httpcore;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.HttpContext;

/** A classic handler works on the live response. */
class Effects implements HttpRequestHandler {
  @Override
  public void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context) {
    if (!request.containsHeader("Authorization")) {
      response.setCode(HttpStatus.SC_UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      return;
    }
    response.setCode(HttpStatus.SC_METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void named(ClassicHttpResponse response, boolean added) {
    if (added) {
      response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
    } else {
      response.setHeader("WWW-Authenticate", "Basic");
    }
    response.setCode(401); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void objects(ClassicHttpResponse response, int choice, Header given, Header[] all) {
    switch (choice) {
      case 0 -> response.setHeader(new BasicHeader("Allow", "GET"));
      case 1 -> response.addHeader(new BasicHeader("Allow", "GET", false));
      default -> response.setHeaders(new BasicHeader("Allow", "GET"));
    }
    response.setCode(405); // ok: lists them // effect: 405 +Allow
  }

  void several(ClassicHttpResponse response, Header given) {
    response.setHeaders(new BasicHeader("Server", "a"), given);
    response.setCode(405); // ok: one of them may be Allow // effect: 405 ~Allow ?
  }

  void removed(ClassicHttpResponse response) {
    response.setHeader("Retry-After", "5");
    response.removeHeaders("Retry-After");
    response.setCode(429); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }

  void removedObject(ClassicHttpResponse response, Header given) {
    response.setHeader("Retry-After", "5");
    response.removeHeader(given);
    response.setCode(429); // ok: the header may be there still // effect: 429 ?
  }

  void asked(ClassicHttpResponse response) {
    if (!response.containsHeader("WWW-Authenticate")) {
      response.setHeader("WWW-Authenticate", "Basic");
    }
    response.setCode(401); // ok: set where missing // effect: 401 +WWW-Authenticate
  }

  void teapot(ClassicHttpResponse response) {
    response.setCode(418); // expect: teapot-status // effect: 418
  }

  void unregistered(ClassicHttpResponse response) {
    response.setCode(HttpStatus.SC_INSUFFICIENT_SPACE_ON_RESOURCE); // expect: unregistered-status // effect: 419
  }
}
