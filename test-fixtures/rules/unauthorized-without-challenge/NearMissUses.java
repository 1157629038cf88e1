package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissUses extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) { // ok: a comparison sends nothing
      return;
    }
    if (request.isSecure()) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"orders\"");
    }
    response.sendError(401); // ok: set on some paths is not "never"
  }

  void relay(int upstream, HttpServletResponse response) {
    response.setStatus(upstream); // ok: the value is unknown
  }
}
