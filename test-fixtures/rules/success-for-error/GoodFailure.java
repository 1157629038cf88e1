package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class GoodFailure {

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> handler(IllegalStateException e) {
    return ResponseEntity.status(409).body(e.getMessage()); // ok: says that it failed
  }
}
