package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class GoodRefusal {

  private static final String CONTENT_TYPE = "text/plain";

  void mediaType(HttpServletResponse response) throws IOException {
    response.setHeader("Accept", "application/json");
    response.sendError(415); // ok: about the media type
  }

  void coding(HttpServletResponse response) throws IOException {
    response.setHeader("Accept-Encoding", "gzip, identity");
    response.sendError(415); // ok: about the coding
  }
}
