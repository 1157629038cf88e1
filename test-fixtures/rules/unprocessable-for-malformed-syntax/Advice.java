package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> handle0(HttpMessageNotReadableException e) {
    return ResponseEntity.status(422).body("no"); // expect: unprocessable-for-malformed-syntax "HttpMessageNotReadableException"
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> handle1(HttpMessageNotReadableException e) {
    return ResponseEntity.badRequest().build(); // ok: the right status
  }

  @ExceptionHandler(MethodArgumentNotValidException.class)
  ResponseEntity<String> handle2(MethodArgumentNotValidException e) {
    return ResponseEntity.status(422).body("no"); // ok: the syntax was right
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentNotValidException.class})
  ResponseEntity<String> handle3(Exception e) {
    return ResponseEntity.status(422).body("no"); // ok: the causes do not agree
  }
}
