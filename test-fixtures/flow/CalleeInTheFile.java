package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A method of the same file is looked into. */
class CalleeInTheFile {
  void throughTheCallee(HttpServletResponse response) throws IOException {
    challenge(response);
    response.sendError(401); // ok: set by the callee // effect: 401 +WWW-Authenticate
  }

  void throughAnotherCallee(HttpServletResponse response) throws IOException {
    noStore(response);
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  private static void challenge(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  private static void noStore(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }
}
