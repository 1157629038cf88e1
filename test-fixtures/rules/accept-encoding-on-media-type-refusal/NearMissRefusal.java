package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissRefusal {

  private static final String CONTENT_TYPE = "text/plain";

  void either(HttpServletResponse response, boolean coded) throws IOException {
    if (coded) {
      response.setHeader("Accept-Encoding", "gzip, identity");
    } else {
      response.setHeader("Accept", "application/json");
    }
    response.sendError(415); // ok: each for its own reason
  }

  void other(HttpServletResponse response) throws IOException {
    response.setHeader("Accept", "application/json");
    response.setHeader("Accept-Encoding", "gzip");
    response.sendError(406, "nothing suits"); // ok: another status
  }
}
