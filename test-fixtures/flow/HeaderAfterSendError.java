package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A header set after sendError is lost: the response is committed. */
class HeaderAfterSendError {
  void afterwards(HttpServletResponse response) throws IOException {
    response.sendError(401); // effect: 401 -WWW-Authenticate
    response.setHeader("WWW-Authenticate", "Bearer"); // expect: header-after-commit
  }

  void before(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401); // ok: sendError keeps the headers // effect: 401 +WWW-Authenticate
  }
}
