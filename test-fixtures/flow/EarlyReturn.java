package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A path that returned has left; what follows belongs to the others. */
class EarlyReturn {
  void guard(HttpServletResponse response, String token) throws IOException {
    if (token == null) {
      response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      return;
    }
    response.setHeader("WWW-Authenticate", "Bearer");
    if (token.isEmpty()) {
      response.sendError(401); // ok: set above // effect: 401 +WWW-Authenticate
    }
  }
}
