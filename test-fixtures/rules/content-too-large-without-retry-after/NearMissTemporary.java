package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

class NearMissTemporary {

  private static final int MAX_CONTENT_LENGTH = 1000;

  void permanent(HttpServletResponse response) throws IOException {
    response.sendError(413, "At most 10 MB"); // ok: it stays too large
  }

  void bare(HttpServletResponse response) throws IOException {
    response.sendError(413); // ok: says nothing
  }

  ResponseEntity<String> unknown(String text) {
    return ResponseEntity.status(413).body("try again: " + text); // ok: the text is not known in full
  }

  ResponseEntity<String> other() {
    return ResponseEntity.status(409).body("try again"); // ok: another status
  }
}
