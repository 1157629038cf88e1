package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class NearMissStatus {

  void timeout(HttpServletResponse response) throws IOException {
    response.setIntHeader("Content-Length", 600); // ok: a length
    response.setStatus(200);
  }

  void length(HttpServletResponse response) {
    response.setContentLength(42); // ok: no status
    response.setStatus(204);
  }

  void elsewhere(HttpServletResponse response) {
    int code = 40101; // todo-expect: status-out-of-range numbers that are no codes are only looked for in the call itself
    response.setStatus(code);
  }

  void unknown(HttpServletResponse response, int code) {
    response.setStatus(code * 100); // ok: nobody knows
  }
}
