package fixture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;

class BadAdvice {

  @DeleteMapping("/archive")
  ResponseEntity<String> delete() {
    return new ResponseEntity<>("no", HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow
  }

  @PatchMapping("/archive")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED) // expect: method-not-allowed-without-allow
        .header(HttpHeaders.VARY, "Origin")
        .build();
  }
}
