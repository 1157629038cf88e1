package fixture;

import java.net.ConnectException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;

class Advice {

  @ExceptionHandler(ConnectException.class)
  ResponseEntity<String> handle0(ConnectException e) {
    return ResponseEntity.status(404).body("no"); // expect: client-error-for-upstream-failure "ConnectException"
  }

  @ExceptionHandler(ResourceAccessException.class)
  ResponseEntity<String> handle1(ResourceAccessException e) {
    return ResponseEntity.status(400).body("no"); // expect: client-error-for-upstream-failure
  }

  @ExceptionHandler(ResourceAccessException.class)
  ResponseEntity<String> handle2(ResourceAccessException e) {
    return ResponseEntity.status(502).body("no"); // ok: the right status
  }
}
