package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissRetryAfter {

  void sometimes(HttpServletResponse response, boolean busy) throws IOException {
    if (busy) {
      response.setHeader("Retry-After", "60"); // ok: not on every path
    }
    response.sendError(403);
  }

  void unavailable(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60"); // ok: 503 knows it
    response.sendError(503);
  }
}
