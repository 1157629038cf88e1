package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class BadServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getUserPrincipal() == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED); // expect: unauthorized-without-challenge "WWW-Authenticate"
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Authorization", "Bearer");
    response.setStatus(401); // expect: unauthorized-without-challenge
  }
}
