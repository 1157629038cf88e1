package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class GoodOneStatus {

  void returns(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("id") == null) {
      response.sendError(400, "id"); // ok: the path ends here
      return;
    }
    response.setStatus(204);
  }

  void either(HttpServletRequest request, HttpServletResponse response) {
    if (request.getParameter("id") == null) {
      response.setStatus(400); // ok: or the other one
    } else {
      response.setStatus(204);
    }
  }
}
