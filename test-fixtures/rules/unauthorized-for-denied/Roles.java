package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Roles extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getUserPrincipal() == null) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"x\"");
      response.sendError(401); // ok: nobody has logged in
      return;
    }
    if (!request.isUserInRole("admin")) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"x\"");
      response.sendError(401); // expect: unauthorized-for-denied "isUserInRole"
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getUserPrincipal() == null || !request.isUserInRole("admin")) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"x\"");
      response.sendError(401); // ok: one of the two reasons asks for credentials
      return;
    }
    if (!isAuthorized(request)) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"x\"");
      response.sendError(401); // ok: a test of that name may look at credentials
      return;
    }
    if (!request.isUserInRole("writer")) {
      response.sendError(403); // ok: the right status
    }
  }

  private boolean isAuthorized(HttpServletRequest request) {
    return "secret".equals(request.getHeader("Authorization"));
  }
}
