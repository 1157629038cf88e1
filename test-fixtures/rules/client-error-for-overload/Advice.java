package fixture;

import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(RejectedExecutionException.class)
  ResponseEntity<String> handle0(RejectedExecutionException e) {
    return ResponseEntity.status(400).body("no"); // expect: client-error-for-overload "RejectedExecutionException"
  }

  @ExceptionHandler(CircuitBreakerOpenException.class)
  ResponseEntity<String> handle1(CircuitBreakerOpenException e) {
    return ResponseEntity.status(409).body("no"); // expect: client-error-for-overload
  }

  @ExceptionHandler(RejectedExecutionException.class)
  ResponseEntity<String> handle2(RejectedExecutionException e) {
    return ResponseEntity.status(503).build(); // ok: the right status
  }

  @ExceptionHandler({RejectedExecutionException.class, IllegalArgumentException.class})
  ResponseEntity<String> handle3(Exception e) {
    return ResponseEntity.status(400).body("no"); // ok: the causes do not agree
  }

  static class CircuitBreakerOpenException extends RuntimeException {}
}
