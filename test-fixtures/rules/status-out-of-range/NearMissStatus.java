package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissStatus {

  void timeout(HttpServletResponse response) throws IOException {
    response.setIntHeader("Content-Length", 600); // ok: a length
    response.setStatus(200);
  }

  void low(HttpServletResponse response) {
    response.setStatus(42); // todo-expect: status-out-of-range ranges have three digits: every file has short numbers
  }

  void high(HttpServletResponse response) {
    response.setStatus(1001); // todo-expect: status-out-of-range ranges have three digits
  }
}
