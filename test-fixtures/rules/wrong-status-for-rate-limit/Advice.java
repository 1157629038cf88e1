package fixture;

import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(RequestNotPermitted.class)
  ResponseEntity<String> handle0(RequestNotPermitted e) {
    return ResponseEntity.status(503).body("no"); // expect: wrong-status-for-rate-limit "RequestNotPermitted"
  }

  @ExceptionHandler(RateLimitExceededException.class)
  ResponseEntity<String> handle1(RateLimitExceededException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-rate-limit
  }

  @ExceptionHandler(RateLimitExceededException.class)
  ResponseEntity<String> handle2(RateLimitExceededException e) {
    return ResponseEntity.status(429).header("Retry-After", "1").build(); // ok: the right status
  }

  static class RateLimitExceededException extends RuntimeException {}
}
