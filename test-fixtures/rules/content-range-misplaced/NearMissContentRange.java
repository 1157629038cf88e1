package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissContentRange {

  void reset(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes 0-9/100"); // ok: reset takes it back
    response.reset();
    response.sendError(404);
  }

  void request(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("Content-Range") != null) {
      response.sendError(400); // ok: the field of a request
    }
  }
}
