package fixture.frameworks.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The constants, those whose names differ from the registry's first of all. */
class Constants {
  void tooLarge(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE); // effect: 413
  }

  void uriTooLong(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG); // effect: 414
  }

  void range(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE); // expect: range-not-satisfiable-without-content-range // effect: 416
  }

  void misdirected(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST); // effect: 421
  }

  void unprocessable(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_UNPROCESSABLE_CONTENT); // effect: 422
  }

  void upgrade(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_UPGRADE_REQUIRED); // expect: upgrade-required-without-upgrade // effect: 426
  }

  void proxy(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_PROXY_AUTHENTICATION_REQUIRED); // expect: proxy-authentication-without-challenge // effect: 407
  }
}
