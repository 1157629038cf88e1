package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The annotation sets the status of the method, unless the method returns one. */
class ResponseStatusOnMethod {
  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.UNAUTHORIZED) // expect: unauthorized-without-challenge // effect: 401
  String without(IllegalStateException e) {
    return "no";
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.UNAUTHORIZED) // ok: set below // effect: 401 +WWW-Authenticate
  String with(IllegalArgumentException e, HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    return "no";
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.UNAUTHORIZED) // ok: the entity's status wins // effect: none
  ResponseEntity<String> entity(IllegalArgumentException e) {
    return ResponseEntity.status(403).body("no"); // effect: 403 // expect: two-statuses
  }
}
