package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class GoodChallenge extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("www-authenticate", "Bearer realm=\"orders\"");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED); // ok: field names have no case
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(401); // ok: the header follows before the response leaves
    response.addHeader("WWW-Authenticate", "Basic realm=\"orders\"");
  }
}
