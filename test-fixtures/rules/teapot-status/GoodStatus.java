package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodStatus {

  @GetMapping("/coupon")
  ResponseEntity<String> coupon() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).body("unknown"); // ok: says what went wrong
  }
}
