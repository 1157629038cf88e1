package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadStatus {

  private static final int NO_STOCK = 700;

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(601, "no"); // expect: status-out-of-range "601 is no HTTP status"
  }

  void constant(HttpServletResponse response) {
    response.setStatus(NO_STOCK); // expect: status-out-of-range
  }

  void low(HttpServletResponse response) {
    response.setStatus(42); // expect: status-out-of-range
  }

  void high(HttpServletResponse response) throws IOException {
    response.sendError(40101, "expired"); // expect: status-out-of-range "40101 is no HTTP status"
  }

  @GetMapping("/")
  ResponseEntity<String> root() {
    return ResponseEntity.status(999).build(); // expect: status-out-of-range
  }
}
