package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A method that cannot be seen may set any header of a response that it is handed. */
class UnknownCallee {
  private final Challenger challenger;

  UnknownCallee(Challenger challenger) {
    this.challenger = challenger;
  }

  void before(HttpServletResponse response) throws IOException {
    challenger.challenge(response);
    response.sendError(401); // ok: the callee may have set it // effect: 401 ?
  }

  void after(HttpServletResponse response) {
    response.setStatus(401); // ok: the callee may set it // effect: 401 ?
    challenger.challenge(response);
  }

  void notHanded(HttpServletResponse response) throws IOException {
    challenger.log("no token");
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  interface Challenger {
    void challenge(HttpServletResponse response);

    void log(String text);
  }
}
