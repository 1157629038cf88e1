package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class GoodName {

  ResponseEntity<String> tooLong() {
    return ResponseEntity.status(HttpStatus.URI_TOO_LONG).body("shorter"); // ok: the name of today
  }
}
