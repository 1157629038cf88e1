package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class GoodName {

  private static final int MAX_URI_LENGTH = 1000;

  ResponseEntity<String> tooLong() {
    return ResponseEntity.status(HttpStatus.URI_TOO_LONG).body("shorter"); // ok: the name of today
  }
}
