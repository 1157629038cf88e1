package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class GoodLimiter {

  @PostMapping("/messages")
  ResponseEntity<Void> send(long seconds) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS) // ok: the value may be computed
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
        .build();
  }

  void refuse(HttpServletResponse response) throws IOException {
    response.setIntHeader("Retry-After", 60);
    response.sendError(429); // ok: set as a number
  }
}
