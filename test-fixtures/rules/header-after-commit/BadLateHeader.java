package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

class BadLateHeader {

  void challenge(HttpServletResponse response) throws IOException {
    response.sendError(401);
    response.setHeader("WWW-Authenticate", "Bearer"); // expect: header-after-commit "WWW-Authenticate is set after the 401"
  }

  void methods(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "no");
    response.addHeader(HttpHeaders.ALLOW, "GET"); // expect: header-after-commit
  }

  void noReturn(HttpServletResponse response, boolean tooMany) throws IOException {
    if (tooMany) {
      response.sendError(429);
    }
    response.setIntHeader("Retry-After", 60); // expect: header-after-commit
  }
}
