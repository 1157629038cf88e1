package fixture.frameworks.springweb;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Constants that Spring 7 has removed. */
class Constants {
  ResponseEntity<Void> tooLarge() {
    return ResponseEntity.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE).build(); // effect: 413
  }

  ResponseEntity<Void> uriTooLong() {
    return ResponseEntity.status(HttpStatus.REQUEST_URI_TOO_LONG).build(); // effect: 414
  }

  ResponseEntity<Void> insufficientSpace() {
    return ResponseEntity.status(HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE).build(); // expect: misnamed-status-constant // effect: 419
  }

  ResponseEntity<Void> methodFailure() {
    return ResponseEntity.status(HttpStatus.METHOD_FAILURE).build(); // expect: misnamed-status-constant // effect: 420
  }

  ResponseEntity<Void> notLocked() {
    return ResponseEntity.status(HttpStatus.DESTINATION_LOCKED).build(); // expect: misnamed-status-constant // effect: 421
  }

  ResponseEntity<Void> moved() {
    return ResponseEntity.status(HttpStatus.MOVED_TEMPORARILY).build(); // effect: 302
  }

  ResponseEntity<Void> checkpoint() {
    return ResponseEntity.status(HttpStatus.CHECKPOINT).build(); // effect: 103
  }
}
