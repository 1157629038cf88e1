package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> handle0(MethodArgumentNotValidException e) {
    return ResponseEntity.status(409).body("no"); // expect: wrong-status-for-validation "MethodArgumentNotValidException"
  }

  @ExceptionHandler(BindException.class)
  ResponseEntity<String> handle1(BindException e) {
    return ResponseEntity.status(403).body("no"); // expect: wrong-status-for-validation
  }

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> handle2(MethodArgumentNotValidException e) {
    return ResponseEntity.unprocessableEntity().build(); // ok: the right status
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> handle3(IllegalArgumentException e) {
    return ResponseEntity.status(409).body("no"); // ok: this exception proves nothing
  }
}
