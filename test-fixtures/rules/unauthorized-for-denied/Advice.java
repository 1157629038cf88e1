package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle0(AccessDeniedException e) {
    return ResponseEntity.status(401).body("no"); // expect: unauthorized-for-denied "AccessDeniedException"
  }

  @ExceptionHandler(PermissionDeniedException.class)
  ResponseEntity<String> handle1(PermissionDeniedException e) {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // expect: unauthorized-for-denied
  }

  @ExceptionHandler(SecurityException.class)
  ResponseEntity<String> handle2(SecurityException e) {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: this exception proves nothing
  }

  static class PermissionDeniedException extends RuntimeException {}
}
