package fixture;

import java.nio.file.AccessDeniedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle0(AccessDeniedException e) {
    return ResponseEntity.status(403).body("no"); // expect: access-denied-from-nio "java.nio"
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle1(AccessDeniedException e) {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // expect: access-denied-from-nio
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle2(AccessDeniedException e) {
    return ResponseEntity.internalServerError().build(); // ok: a failure of the server
  }
}
