package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class SpringsOwn {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle0(AccessDeniedException e) {
    return ResponseEntity.status(403).body("no"); // ok: the class that is meant
  }
}
