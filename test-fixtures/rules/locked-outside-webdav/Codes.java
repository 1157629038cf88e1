package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

enum Codes {

  WRONG_PASSWORD(HttpStatus.LOCKED),
  PAGE_LOCKED(HttpStatus.LOCKED);

  private final HttpStatus status;

  Codes(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

class CodesController {

  @PutMapping("/page")
  ResponseEntity<String> edit() {
    return ResponseEntity.status(Codes.PAGE_LOCKED.status()).build(); // ok: a lock on the resource
  }

  @PostMapping("/enter")
  ResponseEntity<String> enter() {
    return ResponseEntity.status(Codes.WRONG_PASSWORD.status()).build(); // expect: locked-outside-webdav
  }
}
