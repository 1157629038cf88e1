package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadSquatters {

  private static final int SESSION_EXPIRED = 440;

  @GetMapping("/token")
  ResponseEntity<String> token() {
    return ResponseEntity.status(498).body("expired"); // expect: unregistered-status "send 401 with a challenge"
  }

  void session(HttpServletResponse response) throws IOException {
    response.sendError(SESSION_EXPIRED); // expect: unregistered-status "440 is not a registered status"
  }

  void calm(HttpServletResponse response) {
    response.setStatus(420); // expect: unregistered-status "send 429"
  }
}
