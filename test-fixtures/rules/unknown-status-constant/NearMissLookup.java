package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class NearMissLookup {

  @GetMapping("/a")
  ResponseEntity<String> number() {
    return ResponseEntity.status(440).build(); // expect: unregistered-status
  }

  @GetMapping("/b")
  ResponseEntity<String> older() {
    return ResponseEntity.status(HttpStatus.valueOf(420)).build(); // expect: unregistered-status
  }

  @GetMapping("/c")
  ResponseEntity<String> unknown(int status) {
    return ResponseEntity.status(HttpStatus.valueOf(status)).build(); // ok: not known
  }
}
