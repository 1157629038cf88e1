package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle0(AccessDeniedException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-denied "AccessDeniedException"
  }

  @ExceptionHandler(ForbiddenException.class)
  ResponseEntity<String> handle1(ForbiddenException e) {
    return ResponseEntity.status(409).body("no"); // expect: wrong-status-for-denied
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle2(AccessDeniedException e) {
    return ResponseEntity.status(404).body("no"); // ok: hides that it exists
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle3(AccessDeniedException e) {
    return ResponseEntity.status(403).body("no"); // ok: the right status
  }

  static class ForbiddenException extends RuntimeException {}
}
