package fixture.flow;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Headers collected in an object arrive with the object. */
class HeadersObject {
  @GetMapping("/constructor")
  ResponseEntity<String> constructor() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return new ResponseEntity<>("no", headers, HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
  }

  @GetMapping("/builder")
  ResponseEntity<Void> builder() {
    HttpHeaders headers = new HttpHeaders();
    headers.add("WWW-Authenticate", "Bearer");
    return ResponseEntity.status(401).headers(headers).build(); // ok: set // effect: 401 +WWW-Authenticate
  }

  @GetMapping("/consumer")
  ResponseEntity<Void> consumer() {
    return ResponseEntity.status(401) // ok: set // effect: 401 +WWW-Authenticate
        .headers(h -> h.set("WWW-Authenticate", "Bearer"))
        .build();
  }

  @GetMapping("/other")
  ResponseEntity<String> other() {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl("no-store");
    return new ResponseEntity<>("no", headers, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
