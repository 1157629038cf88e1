package fixture;

import javax.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

class BadSpring {

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ResponseEntity<String> declared() {
    return ResponseEntity.status(404).body("no"); // expect: two-statuses "404 is sent, but the same path also says 409"
  }

  ResponseEntity<String> live(HttpServletResponse response) {
    response.setStatus(404);
    return ResponseEntity.ok("no"); // expect: two-statuses "200 is sent, but the same path also says 404"
  }
}
