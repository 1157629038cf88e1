package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class NearMissHomonym {

  static class ConstraintViolationException extends RuntimeException {}

  @ExceptionHandler(ConstraintViolationException.class)
  ResponseEntity<String> violated(ConstraintViolationException e) {
    return ResponseEntity.badRequest().body("bad"); // ok: a class of the project's own, not bean validation
  }
}
