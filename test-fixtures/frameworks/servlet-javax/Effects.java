package fixture.frameworks.servlet;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** The old packages behave the same; Servlet 6 took one method away. */
class Effects {
  void statusWithText(HttpServletResponse response) {
    response.setStatus(401, "Unauthorized"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void statusWithTextIsNoEnd(HttpServletResponse response) {
    response.setStatus(401, "Unauthorized"); // ok: set before it leaves // effect: 401 +WWW-Authenticate
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  void errorIsOne(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    response.setHeader("Allow", "GET"); // expect: header-after-commit
  }

  void redirect(HttpServletResponse response) throws IOException {
    response.sendRedirect("/login"); // effect: 302 +Location
  }
}
