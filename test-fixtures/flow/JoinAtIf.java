package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** A header set in one branch is set sometimes, which is not never. */
class JoinAtIf {
  void inOneBranch(HttpServletResponse response, boolean basic) {
    response.setStatus(401); // ok: set on one path // effect: 401 ~WWW-Authenticate
    if (basic) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"a\"");
    }
  }

  void inBothBranches(HttpServletResponse response, boolean basic) {
    response.setStatus(401); // effect: 401 +WWW-Authenticate
    if (basic) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"a\"");
    } else {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
  }

  void inNone(HttpServletResponse response, boolean cached) {
    response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    if (cached) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
