package fixture;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(NoSuchElementException.class)
  ResponseEntity<String> handle0(NoSuchElementException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-missing-resource "NoSuchElementException"
  }

  @ExceptionHandler(UserNotFoundException.class)
  ResponseEntity<String> handle1(UserNotFoundException e) {
    return ResponseEntity.status(409).body("no"); // expect: wrong-status-for-missing-resource
  }

  @ExceptionHandler({NoSuchElementException.class, IllegalArgumentException.class})
  ResponseEntity<String> handle2(Exception e) {
    return ResponseEntity.status(400).body("no"); // ok: the causes do not agree
  }

  @ExceptionHandler(UserNotFoundException.class)
  ResponseEntity<String> handle3(UserNotFoundException e) {
    return ResponseEntity.status(404).body("no"); // ok: the right status
  }

  @ExceptionHandler(NoSuchPolicyForLoginException.class)
  ResponseEntity<String> handle4(NoSuchPolicyForLoginException e) {
    return ResponseEntity.status(400).body("no"); // ok: not every such name says that a resource is missing
  }

  static class UserNotFoundException extends RuntimeException {}

  static class NoSuchPolicyForLoginException extends RuntimeException {}
}
