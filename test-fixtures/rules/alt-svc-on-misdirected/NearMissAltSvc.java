package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissAltSvc {

  void wrongHostSometimes(HttpServletResponse response, boolean h3) throws IOException {
    if (h3) {
      response.setHeader("Alt-Svc", "h3=\":443\""); // ok: not on every path
    }
    response.sendError(421);
  }

  void removed(HttpServletResponse response) throws IOException {
    response.setHeader("Alt-Svc", "h3=\":443\"");
    response.setHeader("Alt-Svc", null); // ok: removed again
    response.sendError(421);
  }
}
