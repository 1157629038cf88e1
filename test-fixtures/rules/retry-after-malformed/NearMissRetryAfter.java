package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class NearMissRetryAfter {

  void computed(HttpServletResponse response, long seconds) throws IOException {
    response.setHeader("Retry-After", seconds + ""); // ok: not known in full
    response.sendError(429);
  }

  void typed(HttpServletResponse response, long when) throws IOException {
    response.setDateHeader("Retry-After", when); // ok: the container formats it
    response.sendError(429);
  }

  @PostMapping("/messages")
  ResponseEntity<String> send(Duration wait) {
    return ResponseEntity.status(429)
        .header("Retry-After", wait.toString()) // expect: retry-after-of-time-type
        .build();
  }
}
