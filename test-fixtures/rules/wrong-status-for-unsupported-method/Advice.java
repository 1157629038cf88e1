package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> handle0(HttpRequestMethodNotSupportedException e) {
    return ResponseEntity.status(404).body("no"); // expect: wrong-status-for-unsupported-method "HttpRequestMethodNotSupportedException"
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<String> handle1(HttpRequestMethodNotSupportedException e) {
    return ResponseEntity.status(405).header("Allow", "GET").build(); // ok: the right status
  }
}
