package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class BadRetryAfter {

  void unit(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60 seconds"); // expect: retry-after-malformed "60 seconds"
    response.sendError(429);
  }

  void isoDateForUpload(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "2030-01-01T00:00:00Z"); // expect: retry-after-malformed
    response.sendError(413);
  }

  void ofAWrongStatus(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "soon"); // expect: retry-after-malformed
    response.sendError(420); // expect: unregistered-status
  }

  void negativeNumber(HttpServletResponse response) throws IOException {
    response.setIntHeader("Retry-After", -1); // expect: retry-after-malformed "-1"
    response.sendError(429);
  }

  @PostMapping("/messages")
  ResponseEntity<String> negative() {
    return ResponseEntity.status(429).header("Retry-After", "-1").build(); // expect: retry-after-malformed
  }
}
