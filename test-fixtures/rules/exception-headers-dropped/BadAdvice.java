package fixture;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

class BadAdvice {
  @ExceptionHandler(ResponseStatusException.class)
  ResponseEntity<String> failed(ResponseStatusException failure, HttpServletRequest request) {
    return ResponseEntity.status(failure.getStatusCode()).body("no"); // expect: exception-headers-dropped
  }

  @ExceptionHandler
  ResponseEntity<String> other(ErrorResponseException failure) {
    HttpStatusCode status = failure.getStatusCode();
    return new ResponseEntity<>("no", status); // expect: exception-headers-dropped
  }
}
