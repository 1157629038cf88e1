package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Since Spring 6 a status may be a HttpStatusCode. */
class StatusCodes {
  ResponseEntity<Void> valueOf() {
    return ResponseEntity.status(HttpStatusCode.valueOf(401)).build(); // expect: unauthorized-without-challenge // effect: 401
  }

  ResponseEntity<Void> value() {
    HttpStatusCode code = HttpStatusCode.valueOf(401); // expect: unauthorized-without-challenge // effect: 401
    return ResponseEntity.status(code.value()).build();
  }

  ResponseEntity<Void> constant() {
    HttpStatusCode code = HttpStatus.UNAUTHORIZED; // expect: unauthorized-without-challenge // effect: 401
    return new ResponseEntity<>(code);
  }

  ResponseEntity<Void> passedOn(HttpServletRequest request, HttpStatusCode code) {
    return code.value() == 401 // ok: compared // effect: none
        ? ResponseEntity.status(403).build() // effect: 403
        : ResponseEntity.status(code).build(); // ok: unknown // effect: none
  }
}
