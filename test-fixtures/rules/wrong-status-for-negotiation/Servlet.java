package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Servlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentType() == null) {
      response.sendError(400); // ok: the header is missing
      return;
    }
    if (!"application/json".equals(request.getContentType())) {
      response.sendError(400); // expect: wrong-status-for-negotiation "getContentType"
      return;
    }
    if (request.getContentType() == null || !request.getContentType().startsWith("text/")) {
      response.sendError(400); // ok: one of the two reasons is that it is missing
    }
  }
}
