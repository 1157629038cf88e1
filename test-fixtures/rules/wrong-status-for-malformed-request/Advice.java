package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> handle0(HttpMessageNotReadableException e) {
    return ResponseEntity.status(409).body("no"); // expect: wrong-status-for-malformed-request "HttpMessageNotReadableException"
  }

  @ExceptionHandler(MissingServletRequestParameterException.class)
  ResponseEntity<String> handle1(MissingServletRequestParameterException e) {
    return ResponseEntity.status(409).body("no"); // expect: wrong-status-for-malformed-request
  }

  @ExceptionHandler(NumberFormatException.class)
  ResponseEntity<String> handle2(NumberFormatException e) {
    return ResponseEntity.status(404).body("no"); // ok: a part of the path may not parse
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> handle3(HttpMessageNotReadableException e) {
    return ResponseEntity.status(400).body("no"); // ok: the right status
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> handle4(IllegalArgumentException e) {
    return ResponseEntity.status(409).body("no"); // ok: this exception proves nothing
  }
}
