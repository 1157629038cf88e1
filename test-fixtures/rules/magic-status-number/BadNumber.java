package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class BadNumber {

  private static final int MAX_CONTENT_LENGTH = 1000;

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(404, "no such page"); // expect: magic-status-number "write HttpServletResponse.SC_NOT_FOUND"
  }

  void later(HttpServletResponse response) {
    int status = 413; // expect: magic-status-number "SC_REQUEST_ENTITY_TOO_LARGE"
    response.setStatus(status);
  }

  ResponseEntity<String> entity() {
    return ResponseEntity.status(409).body("taken"); // expect: magic-status-number "write HttpStatus.CONFLICT"
  }

  void exception() {
    throw new ResponseStatusException(422, "no", null); // expect: magic-status-number "UNPROCESSABLE_ENTITY"
  }
}
