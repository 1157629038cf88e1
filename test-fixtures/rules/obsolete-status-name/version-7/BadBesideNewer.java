package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class BadBesideNewer {

  private static final int MAX_CONTENT_LENGTH = 1000;

  ResponseEntity<String> older() {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).body("no"); // expect: obsolete-status-name "write UNPROCESSABLE_CONTENT"
  }

  ResponseEntity<String> newer() {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body("no"); // ok: the name of today
  }

  ResponseEntity<String> noWitness() {
    return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).body("no"); // ok: its newer name stands nowhere in this file
  }
}
