package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class BadTemporary {

  private static final int MAX_CONTENT_LENGTH = 1000;

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(413, "Please try again later"); // expect: content-too-large-without-retry-after "no Retry-After says when"
  }

  ResponseEntity<String> entity() {
    return ResponseEntity.status(413).body("Temporarily out of space"); // expect: content-too-large-without-retry-after
  }

  void thrown() {
    throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE, "The store is full at the moment"); // expect: content-too-large-without-retry-after
  }
}
