package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Field names are compared without regard to case, but letter by letter. */
class LowerCaseHeaderName {
  void lower(HttpServletResponse response) throws IOException {
    response.setHeader("www-authenticate", "Bearer");
    response.sendError(401); // ok: field names ignore case // effect: 401 +WWW-Authenticate
  }

  void misspelt(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authentication", "Bearer");
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void unknownName(HttpServletResponse response, String name) throws IOException {
    response.setHeader(name, "Bearer");
    response.sendError(401); // ok: the name may be the right one // effect: 401 ~WWW-Authenticate
  }
}
