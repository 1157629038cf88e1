package fixture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The constant is a bag, and there is nothing in it. */
class EmptyBag {
  ResponseEntity<String> withBody() {
    return new ResponseEntity<>("no", HttpHeaders.EMPTY, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate -EMPTY
  }

  ResponseEntity<String> built() {
    return ResponseEntity.status(401).headers(HttpHeaders.EMPTY).body("no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
