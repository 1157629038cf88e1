package fixture.frameworks.servlet;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What sets the status, what lets the response go, what takes all back. */
class Effects {
  void error(HttpServletResponse response) throws IOException {
    response.sendError(403); // effect: 403 -WWW-Authenticate
  }

  void errorWithText(HttpServletResponse response) throws IOException {
    response.sendError(403, "no"); // effect: 403
  }

  void lastStatusWins(HttpServletResponse response) {
    response.setStatus(401); // ok: overwritten // effect: none
    response.setStatus(403); // effect: 403
  }

  void errorIsLast(HttpServletResponse response) throws IOException {
    response.sendError(403); // effect: 403 // expect: two-statuses
    response.setStatus(404); // ok: the response has left // effect: none
  }

  void redirect(HttpServletResponse response) throws IOException {
    response.sendRedirect("/login"); // effect: 302 +Location
    response.setHeader("Retry-After", "1"); // ok: too late // effect: none
  }

  void redirectKeepsNoStatus(HttpServletResponse response) throws IOException {
    response.setStatus(401); // ok: 302 leaves instead // effect: none
    response.sendRedirect("/login"); // effect: 302 +Location // expect: two-statuses
  }

  void flushed(HttpServletResponse response) throws IOException {
    response.setStatus(401); // effect: 401 -WWW-Authenticate
    response.flushBuffer();
    response.setHeader("WWW-Authenticate", "Bearer"); // expect: header-after-commit
  }

  void reset(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setStatus(404); // ok: taken back // effect: none
    response.reset();
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void resetBuffer(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setStatus(401); // ok: status and headers stay // effect: 401 +WWW-Authenticate
    response.resetBuffer();
  }

  void throughTheSupertype(ServletResponse response) throws IOException {
    ((HttpServletResponse) response).setStatus(404); // ok: reset // effect: none
    response.reset();
  }
}
