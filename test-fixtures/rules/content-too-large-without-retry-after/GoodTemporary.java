package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

class GoodTemporary {

  private static final int MAX_CONTENT_LENGTH = 1000;

  void servlet(HttpServletResponse response) throws IOException {
    response.setIntHeader("Retry-After", 600);
    response.sendError(413, "Please try again later"); // ok: the header says when
  }

  ResponseEntity<String> entity() {
    return ResponseEntity.status(413).header("Retry-After", "600").body("Temporarily out of space"); // ok: the header says when
  }
}
