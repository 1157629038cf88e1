package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** A loop may not run at all; do-while runs at least once. */
class LoopSetsHeader {
  void inTheLoop(HttpServletResponse response, List<String> schemes) {
    for (String scheme : schemes) {
      response.addHeader("WWW-Authenticate", scheme);
    }
    response.setStatus(401); // ok: set if there is a scheme // effect: 401 ~WWW-Authenticate
  }

  void whileLoop(HttpServletResponse response, Iterator<String> schemes) throws IOException {
    while (schemes.hasNext()) {
      response.addHeader("WWW-Authenticate", schemes.next());
    }
    response.sendError(401); // ok: set if there is a scheme // effect: 401 ~WWW-Authenticate
  }

  void doLoop(HttpServletResponse response, Iterator<String> schemes) {
    do {
      response.addHeader("WWW-Authenticate", schemes.next());
    } while (schemes.hasNext());
    response.setStatus(401); // ok: set at least once // effect: 401 +WWW-Authenticate
  }

  void breaks(HttpServletResponse response, List<String> schemes) {
    for (String scheme : schemes) {
      response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      break;
    }
  }
}
