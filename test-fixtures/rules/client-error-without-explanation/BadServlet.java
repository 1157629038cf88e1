package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class BadServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (request.getParameter("id") == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST); // expect: client-error-without-explanation "400 Bad Request is sent without content"
    }
  }
}
