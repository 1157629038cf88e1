package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** Facts are judged where the response leaves, here at the end of the method. */
class HeaderAfterSetStatus {
  void afterwards(HttpServletResponse response) {
    response.setStatus(401); // ok: setStatus does not send yet // effect: 401 +WWW-Authenticate
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  void returnsBefore(HttpServletResponse response, boolean quiet) {
    response.setStatus(401); // ok: set unless quiet // effect: 401 ~WWW-Authenticate
    if (quiet) {
      return;
    }
    response.setHeader("WWW-Authenticate", "Bearer");
  }
}
