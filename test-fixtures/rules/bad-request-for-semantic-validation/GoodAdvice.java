package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class GoodAdvice {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> invalid(MethodArgumentNotValidException e) {
    return ResponseEntity.status(422).body("invalid"); // ok: syntax correct, values wrong
  }
}
