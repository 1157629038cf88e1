package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearerReason extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String tag = request.getHeader("If-Match");
    if (tag.equals("7")) {
      if ("shipped".equals(request.getParameter("state"))) {
        response.sendError(409); // ok: the state is the nearer reason
      }
    } else {
      response.sendError(409); // expect: conflict-for-precondition
    }
  }
}
