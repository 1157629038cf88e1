package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissLateHeader {

  void again(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401);
    response.addHeader("WWW-Authenticate", "Basic realm=\"x\""); // ok: lost, but there is a challenge
  }

  void another(HttpServletResponse response) throws IOException {
    response.sendError(403);
    response.setHeader("X-Reason", "late"); // ok: lost, but 403 needs none
  }

  void elsewhere(HttpServletResponse response, boolean signedIn) throws IOException {
    if (!signedIn) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(401); // ok: set before
      return;
    }
    response.setHeader("WWW-Authenticate", "Bearer"); // ok: on another path
  }
}
