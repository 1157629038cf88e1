package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class BadServlet extends HttpServlet {

  @Override
  protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Accept-Post", "application/json");
    response.sendError(415); // expect: patch-refused-without-accept-patch
  }
}
