package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class BadSuccess {

  record Fault(String text) {}

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<Fault> handler(IllegalStateException e) {
    return ResponseEntity.ok(new Fault(e.getMessage())); // expect: success-for-error "200 says that the request succeeded"
  }

  ResponseEntity<String> caught(String text) {
    try {
      return ResponseEntity.ok("" + Integer.parseInt(text)); // ok: it has
    } catch (NumberFormatException e) {
      return new ResponseEntity<>(e.getMessage(), HttpStatus.ACCEPTED); // expect: success-for-error
    }
  }
}
