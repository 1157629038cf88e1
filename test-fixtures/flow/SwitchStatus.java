package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** The arms of a switch are paths of their own. */
class SwitchStatus {
  void expression(HttpServletResponse response, String reason) {
    response.setStatus(
        switch (reason) {
          case "login" -> 401; // expect: unauthorized-without-challenge // effect: 401
          case "role" -> 403; // effect: 403
          default -> 400; // effect: 400
        });
  }

  void statement(HttpServletResponse response, int reason) {
    switch (reason) {
      case 1:
        response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401
        break;
      case 2:
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setStatus(401); // ok: the header is set in this case // effect: 401 +WWW-Authenticate
        break;
      default:
        response.setStatus(403); // effect: 403
    }
  }
}
