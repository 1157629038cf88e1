package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class BadForgottenReturn {

  void sent(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("id") == null) {
      response.sendError(422, "id"); // expect: two-statuses "422 is sent, but the same path also says 204"
    }
    response.setStatus(204);
  }

  void redirected(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("code").equals("x")) {
      response.sendError(403); // expect: two-statuses "also says 302"
    }
    response.sendRedirect("/home");
  }

  void set(HttpServletRequest request, HttpServletResponse response) {
    try {
      Integer.parseInt(request.getParameter("id"));
    } catch (NumberFormatException e) {
      response.setStatus(400);
    }
    response.setStatus(200); // expect: two-statuses "200 is sent, but the same path also says 400"
  }

  void corrected(HttpServletResponse response) throws IOException {
    response.setStatus(404);
    response.sendError(410); // expect: two-statuses "410 is sent, but the same path also says 404"
  }
}
