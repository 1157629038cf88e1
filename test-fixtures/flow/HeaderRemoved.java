package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A header that was removed again is not set. */
class HeaderRemoved {
  void setToNull(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setHeader("WWW-Authenticate", null);
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void reset(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.reset();
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void resetClearsTheStatusToo(HttpServletResponse response) {
    response.setStatus(401); // ok: reset before it could leave // effect: none
    response.reset();
  }

  void resetBuffer(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.resetBuffer();
    response.sendError(401); // ok: resetBuffer keeps the headers // effect: 401 +WWW-Authenticate
  }
}
