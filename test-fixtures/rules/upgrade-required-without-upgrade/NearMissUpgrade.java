package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

class NearMissUpgrade {

  void helper(HttpServletResponse response, String protocol) throws IOException {
    name(response, protocol);
    response.sendError(426); // ok: the helper sets both headers
  }

  private void name(HttpServletResponse response, String protocol) {
    response.setHeader("Upgrade", protocol);
    response.setHeader("Connection", "upgrade");
  }

  ResponseEntity<String> upgraded() {
    return ResponseEntity.status(200).body("426"); // ok: a text, no status
  }
}
