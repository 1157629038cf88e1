package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMisses extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getSession(false) == null) {
      response.sendError(403);
      return;
    }
    if (request.getParameter("part").isEmpty()) {
      response.sendError(408); // ok: the test of the session was passed
    }
  }
}
