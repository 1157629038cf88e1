package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class BadLimiter {

  @PostMapping("/messages")
  ResponseEntity<Void> send() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build(); // expect: too-many-requests-without-retry-after
  }

  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(429, "slow down"); // expect: too-many-requests-without-retry-after "Retry-After"
  }
}
