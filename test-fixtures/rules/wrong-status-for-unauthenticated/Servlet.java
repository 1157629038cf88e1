package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Servlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getRemoteUser() == null) {
      response.sendError(404); // expect: wrong-status-for-unauthenticated "getRemoteUser"
    } else if (request.getParameter("user") == null) {
      response.sendError(400); // ok: a parameter is missing, not a login
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("Authorization") == null) {
      response.sendError(400, "invalid_request"); // ok: an error code of OAuth fixes the status
    }
  }
}
