package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** An unknown status is silent, and so is a status that is only looked at. */
class UnknownStatus {
  void parameter(HttpServletResponse response, int status) {
    response.setStatus(status); // ok: unknown // effect: none
  }

  String compared(HttpServletResponse response, int status) {
    if (response.getStatus() == 401) { // ok: a comparison sends nothing // effect: none
      return "unauthorized";
    }
    switch (status) {
      case 401: // ok: a label sends nothing // effect: none
        return "again";
      default:
        return Integer.valueOf(401).equals(status) ? "a" : "b"; // ok: compared // effect: none
    }
  }

  void relayed(HttpServletResponse response, int upstream) {
    if (upstream == 401) { // effect: none
      response.setStatus(upstream); // ok: another server's status passed on // effect: none
    }
  }
}
