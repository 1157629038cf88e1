package fixture.frameworks.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet 6.1 lets a redirect choose its status. */
class Redirects {
  void chosen(HttpServletResponse response) throws IOException {
    response.sendRedirect("/b", 303); // effect: 303 +Location
  }

  void chosenAndKept(HttpServletResponse response) throws IOException {
    response.sendRedirect("/b", HttpServletResponse.SC_MOVED_PERMANENTLY, true); // effect: 301 +Location
  }

  void buffer(HttpServletResponse response) throws IOException {
    response.sendRedirect("/b", false); // effect: 302 +Location
  }

  void nothingAfterwards(HttpServletResponse response) throws IOException {
    response.sendRedirect("/b", 303); // effect: 303 // expect: two-statuses
    response.setStatus(401); // ok: the response has left // effect: none
  }
}
