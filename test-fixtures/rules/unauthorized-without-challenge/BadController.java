package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

class BadController {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body("no token"); // expect: unauthorized-without-challenge
  }

  @DeleteMapping("/orders")
  void delete() {
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
