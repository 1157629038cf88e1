package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
  ResponseEntity<String> handle0(HttpMediaTypeNotAcceptableException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-negotiation "HttpMediaTypeNotAcceptableException"
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<String> handle1(HttpMediaTypeNotSupportedException e) {
    return ResponseEntity.status(404).body("no"); // expect: wrong-status-for-negotiation
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<String> handle2(HttpMediaTypeNotSupportedException e) {
    return ResponseEntity.status(415).header("Accept", "text/plain").build(); // ok: the right status
  }
}
