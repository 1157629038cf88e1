package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissAllow {

  void computed(HttpServletResponse response, String methods) throws IOException {
    response.setHeader("Allow", "GET " + methods); // ok: not known in full
    response.sendError(405);
  }

  void otherHeader(HttpServletResponse response) throws IOException {
    response.setHeader("X-Allow", "GET is fine"); // ok: another header
    response.setHeader("Allow", "GET");
    response.sendError(405);
  }
}
