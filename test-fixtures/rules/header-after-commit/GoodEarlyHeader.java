package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodEarlyHeader {

  void challenge(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401); // ok: set before
  }

  void status(HttpServletResponse response) {
    response.setStatus(401); // ok: setStatus does not commit
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  @GetMapping("/account")
  ResponseEntity<String> account() {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: a builder has no order
  }
}
