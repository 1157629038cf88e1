package fixture.constants;

import jakarta.servlet.http.HttpServletResponse;
import java.net.HttpURLConnection;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpStatus;
import org.eclipse.jetty.http.HttpHeader;

/** Constants of one library in the calls of another. */
class Holders {
  void jdk(HttpServletResponse response, int choice) {
    switch (choice) {
      case 0: response.setStatus(HttpURLConnection.HTTP_FORBIDDEN); break; // effect: 403
      case 1: response.setStatus(HttpURLConnection.HTTP_CLIENT_TIMEOUT); break; // effect: 408
      case 2: response.setStatus(HttpURLConnection.HTTP_PRECON_FAILED); break; // effect: 412 // expect: precondition-failed-without-condition
      case 3: response.setStatus(HttpURLConnection.HTTP_ENTITY_TOO_LARGE); break; // effect: 413 // expect: content-too-large-without-content
      case 4: response.setStatus(HttpURLConnection.HTTP_REQ_TOO_LONG); break; // effect: 414
      default: response.setStatus(HttpURLConnection.HTTP_UNSUPPORTED_TYPE); break; // effect: 415 // expect: unsupported-media-type-without-content
    }
  }

  void apache(HttpServletResponse response) {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
    response.setStatus(HttpStatus.SC_UNAUTHORIZED); // effect: 401 +WWW-Authenticate
  }

  void tooLong(HttpServletResponse response) {
    response.setStatus(HttpStatus.SC_REQUEST_TOO_LONG); // effect: 413
  }

  void apache5(HttpServletResponse response) {
    response.setHeader(org.apache.hc.core5.http.HttpHeaders.RETRY_AFTER, "1");
    response.setStatus(org.apache.hc.core5.http.HttpStatus.SC_TOO_MANY_REQUESTS); // effect: 429 +Retry-After
  }

  void guava(HttpServletResponse response) {
    response.setHeader(com.google.common.net.HttpHeaders.ALLOW, "GET");
    response.setStatus(org.eclipse.jetty.http.HttpStatus.METHOD_NOT_ALLOWED_405); // effect: 405 +Allow
  }

  void jetty(HttpServletResponse response) {
    response.setHeader(HttpHeader.WWW_AUTHENTICATE.asString(), "Basic");
    response.setHeader(HttpHeader.RETRY_AFTER.toString(), "1"); // expect: retry-after-undefined
    response.setStatus(org.eclipse.jetty.http.HttpStatus.UNAUTHORIZED_401); // effect: 401 +WWW-Authenticate +Retry-After
  }

  void teapot(HttpServletResponse response) {
    response.setStatus(org.eclipse.jetty.http.HttpStatus.IM_A_TEAPOT_418); // expect: teapot-status
  }
}
