package fixture.frameworks.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reading a status or a header sends nothing and sets nothing. */
class LookAlikes {
  void guarded(HttpServletResponse response) throws IOException {
    if (!response.containsHeader("WWW-Authenticate")) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response.sendError(401); // ok: there already, or set // effect: 401 +WWW-Authenticate
  }

  void onlyWhereItIs(HttpServletResponse response) throws IOException {
    if (response.containsHeader("WWW-Authenticate")) {
      response.sendError(401); // ok: it is there // effect: 401 +WWW-Authenticate
    } else {
      response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  String read(HttpServletResponse response) {
    if (response.getStatus() == 401) { // ok: compared // effect: none
      return response.getHeader("WWW-Authenticate");
    }
    return switch (response.getStatus()) {
      case HttpServletResponse.SC_UNAUTHORIZED -> "who?"; // ok: a label // effect: none
      case 405 -> "how?"; // ok: a label // effect: none
      default -> "";
    };
  }

  void readingSetsNothing(HttpServletResponse response) throws IOException {
    response.getHeader("WWW-Authenticate");
    response.getHeaders("WWW-Authenticate");
    response.getHeaderNames();
    if (!response.isCommitted()) {
      response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  int constant() {
    return HttpServletResponse.SC_UNAUTHORIZED; // ok: a number like any other // effect: none
  }
}
