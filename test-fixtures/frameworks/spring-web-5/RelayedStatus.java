package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** The accessors of Spring 5 for the status of an exception. */
class RelayedStatus {
  @ExceptionHandler
  ResponseEntity<String> byConstant(ResponseStatusException failure) {
    return ResponseEntity.status(failure.getStatus()).body("no"); // expect: exception-headers-dropped
  }

  @ExceptionHandler
  ResponseEntity<String> byNumber(ResponseStatusException failure) {
    return ResponseEntity.status(failure.getRawStatusCode()).body("no"); // expect: exception-headers-dropped
  }

  @ExceptionHandler
  ResponseEntity<String> copied(ResponseStatusException failure) {
    return ResponseEntity.status(failure.getStatus()).headers(failure.getResponseHeaders()).body("no"); // ok: passed on
  }
}
