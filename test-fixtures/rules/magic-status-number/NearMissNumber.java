package fixture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NearMissNumber {

  private static final int TAKEN = 409;

  void without(HttpServletResponse response) {
    response.setHeader("Retry-After", "60");
    response.setStatus(429); // ok: the servlet API has no constant for it
  }

  ResponseEntity<String> own() {
    return ResponseEntity.status(TAKEN).body("taken"); // ok: a constant of this file says what it means
  }

  ResponseEntity<String> lookedUp() {
    return ResponseEntity.status(HttpStatus.valueOf(409)).body("taken"); // ok: looked up, which other rules judge
  }

  ResponseEntity<String> server() {
    return ResponseEntity.status(503).body("later"); // ok: only 4xx are looked at
  }
}
