package fixture;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

class GoodHandlers {
  @ExceptionHandler(ResponseStatusException.class)
  ResponseEntity<String> failed(ResponseStatusException failure, HttpServletRequest request) {
    return ResponseEntity.status(failure.getStatusCode()).headers(failure.getHeaders()).body("no"); // ok: passed on
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> own(IllegalStateException failure) {
    return ResponseEntity.status(failure.hashCode()).body("no"); // ok: not a status that an exception brings
  }
}
