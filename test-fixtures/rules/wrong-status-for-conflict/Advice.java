package fixture;

import jakarta.persistence.EntityExistsException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(EntityExistsException.class)
  ResponseEntity<String> handle0(EntityExistsException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-conflict "EntityExistsException"
  }

  @ExceptionHandler(NameAlreadyExistsException.class)
  ResponseEntity<String> handle1(NameAlreadyExistsException e) {
    return ResponseEntity.status(403).body("no"); // expect: wrong-status-for-conflict
  }

  @ExceptionHandler(NameAlreadyExistsException.class)
  ResponseEntity<String> handle2(NameAlreadyExistsException e) {
    return ResponseEntity.status(409).body("no"); // ok: the right status
  }

  @ExceptionHandler(EntityExistsException.class)
  ResponseEntity<String> handle3(EntityExistsException e) {
    return ResponseEntity.status(422).body("no"); // ok: content that cannot be processed, says who sends it
  }

  static class NameAlreadyExistsException extends RuntimeException {}
}
