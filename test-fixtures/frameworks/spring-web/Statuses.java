package fixture.frameworks.springweb;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A status as a number, a number as a status, and statuses that nobody sends. */
class Statuses {
  ResponseEntity<Void> value() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED.value()).build(); // expect: unauthorized-without-challenge // effect: 401
  }

  ResponseEntity<Void> valueOf() {
    return ResponseEntity.status(HttpStatus.valueOf(401)).build(); // expect: unauthorized-without-challenge // effect: 401
  }

  ResponseEntity<Void> resolve() {
    return new ResponseEntity<>(HttpStatus.resolve(401)); // expect: unauthorized-without-challenge // effect: 401
  }

  ResponseEntity<Void> variable(boolean known) {
    HttpStatus status = known ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED; // expect: unauthorized-without-challenge // effect: 401; 403
    return ResponseEntity.status(status).build();
  }

  boolean compared(HttpStatus status) {
    return status == HttpStatus.UNAUTHORIZED || HttpStatus.METHOD_NOT_ALLOWED.equals(status); // ok: compared // effect: none
  }

  boolean received(ResponseEntity<String> entity) {
    return entity.getStatusCode().equals(HttpStatus.UNAUTHORIZED); // ok: compared // effect: none
  }

  ResponseEntity<String> labels(HttpStatus status) {
    switch (status) {
      case UNAUTHORIZED: // ok: a label // effect: none
        return ResponseEntity.ok("who?"); // effect: 200
      default:
        return ResponseEntity.ok("hm"); // effect: 200
    }
  }

  ResponseEntity<Void> irregular(int which) {
    switch (which) {
      case 0:
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build(); // effect: 413 // expect: content-too-large-without-content
      case 1:
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).build(); // effect: 416 // expect: range-not-satisfiable-without-range
      case 2:
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).build(); // effect: 422
      case 3:
        return ResponseEntity.status(HttpStatus.I_AM_A_TEAPOT).build(); // expect: teapot-status // effect: 418
      default:
        return ResponseEntity.status(HttpStatus.BANDWIDTH_LIMIT_EXCEEDED).build(); // effect: 509
    }
  }
}
