package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissChallenge {

  void unknownPart(HttpServletResponse response, String error) throws IOException {
    response.setHeader("WWW-Authenticate", "Invalid token " + error); // ok: not known in full
    response.sendError(401);
  }

  void oneOfTwo(HttpServletResponse response, boolean basic) throws IOException {
    response.setHeader("WWW-Authenticate", basic ? "Basic realm=\"x\"" : "please log in"); // ok: not wrong in any case
    response.sendError(401);
  }

  void otherHeader(HttpServletResponse response) throws IOException {
    response.setHeader("X-Reason", "Invalid token"); // ok: no challenge
    response.sendError(403);
  }
}
