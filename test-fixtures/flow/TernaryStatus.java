package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** A conditional status is one emission per arm. */
class TernaryStatus {
  void oneArm(HttpServletResponse response, boolean known) {
    response.setStatus(known ? 403 : 401); // expect: unauthorized-without-challenge // effect: 401; 403
  }

  void sameCondition(HttpServletResponse response, boolean known) {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setStatus(known ? 403 : 401); // ok: every path has it // effect: 401 +WWW-Authenticate
  }

  void split(HttpServletResponse response, boolean known) {
    response.setStatus(
        known
            ? 403 // effect: 403
            : 401); // expect: unauthorized-without-challenge // effect: 401
  }
}
