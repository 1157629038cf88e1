package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Until the response is committed, the last status wins. */
class StatusOverwritten {
  void overwritten(HttpServletResponse response) {
    response.setStatus(401); // ok: overwritten before it leaves // effect: none
    response.setStatus(403); // effect: 403
  }

  void onOnePath(HttpServletResponse response, boolean known) {
    response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401
    if (known) {
      response.setStatus(403); // effect: 403
    }
  }

  void afterSendError(HttpServletResponse response) throws IOException {
    response.sendError(401); // effect: 401 // expect: two-statuses
    response.setStatus(403); // ok: too late, 401 has left // effect: none
  }

  void success(HttpServletResponse response) {
    response.setStatus(401); // ok: turned into a success // effect: none
    response.setStatus(HttpServletResponse.SC_OK);
  }
}
