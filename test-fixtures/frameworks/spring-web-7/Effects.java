package fixture.frameworks.springweb;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What is new in Spring 7. */
class Effects {
  ResponseEntity<String> unprocessable() {
    return ResponseEntity.unprocessableContent().body("hm"); // effect: 422
  }

  ResponseEntity<Void> newNames(boolean large) {
    return ResponseEntity.status(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.MISDIRECTED_REQUEST).build(); // effect: 413; 421 // expect: misdirected-without-authority
  }

  ResponseEntity<Void> guarded(HttpHeaders given) {
    HttpHeaders headers = HttpHeaders.copyOf(given);
    if (!headers.containsHeader("WWW-Authenticate")) {
      headers.add("WWW-Authenticate", "Bearer");
    }
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: there or added // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> copy() {
    HttpHeaders empty = new HttpHeaders();
    HttpHeaders headers = HttpHeaders.copyOf(empty);
    empty.set("WWW-Authenticate", "Bearer");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ResponseEntity<Void> asMap() {
    HttpHeaders headers = new HttpHeaders();
    headers.asMultiValueMap().add("WWW-Authenticate", "Bearer");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: a view // effect: 401 +WWW-Authenticate
  }
}
