package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** The place of a status in a local variable is the assignment. */
class StatusInLocal {
  void assigned(HttpServletResponse response, boolean known) {
    int status = 401; // expect: unauthorized-without-challenge // effect: 401
    if (known) {
      status = HttpServletResponse.SC_FORBIDDEN; // effect: 403
    }
    response.setStatus(status); // effect: none
  }

  void overwritten(HttpServletResponse response) {
    int status = 401; // ok: never sent // effect: none
    status = 403; // effect: 403
    response.setStatus(status);
  }

  void onlyCompared(HttpServletResponse response, int upstream) {
    int status = 401; // ok: a value to compare with is not sent // effect: none
    if (upstream == status) {
      response.setStatus(403); // effect: 403
    }
  }
}
