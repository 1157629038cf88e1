package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Servlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > 1_000_000) {
      response.sendError(400); // expect: wrong-status-for-oversize "getContentLengthLong"
      return;
    }
    if (request.getContentLength() <= 0) {
      response.sendError(400); // ok: nothing was sent
      return;
    }
    if (request.getParameter("name").length() > 40) {
      response.sendError(400); // ok: a value is too long, not the content
    }
  }
}
