package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodLookup {

  @GetMapping("/a")
  ResponseEntity<String> valueOf() {
    return ResponseEntity.status(HttpStatus.valueOf(404)).build(); // ok: there is one
  }
}
