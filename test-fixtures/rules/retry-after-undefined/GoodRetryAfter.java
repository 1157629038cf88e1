package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class GoodRetryAfter {

  void upload(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60"); // ok: a 413 may be temporary
    response.sendError(413);
  }

  @PostMapping("/login")
  ResponseEntity<String> login() {
    return ResponseEntity.status(429).header(HttpHeaders.RETRY_AFTER, "60").build(); // ok: what a 429 is for
  }
}
