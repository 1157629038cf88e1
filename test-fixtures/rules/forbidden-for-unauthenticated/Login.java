package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

class Login extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Principal user = request.getUserPrincipal();
    if (user == null) {
      response.sendError(403); // expect: forbidden-for-unauthenticated "user == null"
      return;
    }
    if (!user.getName().equals(request.getParameter("owner"))) {
      response.sendError(403); // ok: somebody else's
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("Authorization") == null) {
      response.sendError(403); // expect: forbidden-for-unauthenticated
      return;
    }
    if (request.getHeader("X-CSRF-Token") == null) {
      response.sendError(403); // ok: a forged form, not a missing login
      return;
    }
    if (!"10.0.0.1".equals(request.getRemoteAddr())) {
      response.sendError(403); // ok: an address that is shut out
      return;
    }
    if (request.getUserPrincipal() == null || !request.isUserInRole("member")) {
      response.sendError(403); // ok: one of the two reasons is a denial
    }
  }
}
