package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadLookup {

  @GetMapping("/a")
  ResponseEntity<String> valueOf() {
    return ResponseEntity.status(HttpStatus.valueOf(440)).build(); // expect: unknown-status-constant "no constant for 440"
  }

  @GetMapping("/b")
  ResponseEntity<String> resolve() {
    HttpStatus status = HttpStatus.resolve(499); // expect: unknown-status-constant
    return new ResponseEntity<>("gone", status);
  }
}
