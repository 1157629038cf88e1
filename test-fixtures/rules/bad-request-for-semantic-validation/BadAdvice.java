package fixture;

import jakarta.validation.ConstraintViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class BadAdvice {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> invalid() {
    return ResponseEntity.badRequest().body("invalid"); // expect: bad-request-for-semantic-validation "send 422"
  }

  @ExceptionHandler
  ResponseEntity<String> violated(ConstraintViolationException e) {
    return new ResponseEntity<>("invalid", HttpStatus.BAD_REQUEST); // expect: bad-request-for-semantic-validation
  }
}
