package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class BadRetryAfter {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60"); // expect: retry-after-undefined "409 Conflict"
    response.sendError(409);
  }

  @PostMapping("/login")
  ResponseEntity<String> login(String seconds) {
    return ResponseEntity.status(403).header(HttpHeaders.RETRY_AFTER, seconds).build(); // expect: retry-after-undefined
  }
}
