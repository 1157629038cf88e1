package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** Without a break, one case goes on into the next. */
class SwitchFallThrough {
  void fallsThrough(HttpServletResponse response, int reason) {
    switch (reason) {
      case 1:
        response.setStatus(401); // effect: none
      case 2:
        response.setStatus(403); // ok: what case 1 set is overwritten // effect: 403
    }
  }

  void fallsIntoTheHeader(HttpServletResponse response, int reason) {
    switch (reason) {
      case 1:
        response.setStatus(401); // ok: goes on to the header // effect: 401 +WWW-Authenticate
      default:
        response.setHeader("WWW-Authenticate", "Bearer");
    }
  }
}
