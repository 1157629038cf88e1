package fixture.flow;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Two names of one response share its facts. */
class Alias {
  void local(HttpServletResponse response) throws IOException {
    HttpServletResponse same = response;
    same.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401); // ok: the same response // effect: 401 +WWW-Authenticate
  }

  void cast(ServletResponse response) throws IOException {
    HttpServletResponse http = (HttpServletResponse) response;
    http.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void pattern(ServletResponse response) throws IOException {
    if (response instanceof HttpServletResponse http) {
      http.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  void another(HttpServletResponse response, HttpServletResponse other) throws IOException {
    other.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401); // todo-expect: unauthorized-without-challenge two responses in one method are not told apart
  }
}
