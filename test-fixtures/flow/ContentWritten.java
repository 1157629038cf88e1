package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class ContentWritten {

  void nothing(HttpServletResponse response) {
    response.setStatus(404); // effect: 404 empty
  }

  void bytes(HttpServletResponse response) throws IOException {
    response.setStatus(404); // effect: 404 not-empty
    response.getOutputStream().write(1);
  }

  void onSomePath(HttpServletResponse response, boolean text) throws IOException {
    response.setStatus(404); // effect: 404 not-empty
    if (text) {
      response.getWriter().print("none");
    }
  }

  boolean intercepts(HttpServletResponse response) {
    response.setStatus(404); // effect: 404 empty
    return false;
  }

  void fail(HttpServletResponse response) {
    response.setStatus(409); // effect: 409 not-empty
  }

  void caller(HttpServletResponse response) throws IOException {
    fail(response);
    response.getWriter().print("taken");
  }

  void replaced(HttpServletResponse response, boolean late) {
    if (late) {
      response.setStatus(404);
    }
    response.setStatus(503); // effect: 503 beside 404 // expect: two-statuses
  }
}
