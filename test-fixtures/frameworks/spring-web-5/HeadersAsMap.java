package fixture.frameworks.springweb;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Before Spring 7 HttpHeaders is a map. */
class HeadersAsMap {
  ResponseEntity<Void> guarded(HttpHeaders given) {
    HttpHeaders headers = new HttpHeaders(given);
    if (!headers.containsKey("WWW-Authenticate")) {
      headers.add("WWW-Authenticate", "Bearer");
    }
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: there or added // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> writable() {
    HttpHeaders headers = HttpHeaders.writableHttpHeaders(new HttpHeaders());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  ResponseEntity<Void> mapMethods() {
    HttpHeaders headers = new HttpHeaders();
    headers.computeIfAbsent("WWW-Authenticate", name -> new ArrayList<>()).add("Bearer");
    headers.merge("A", List.of("1"), (a, b) -> b);
    headers.addIfAbsent("B", "1");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: computed // effect: 401 +WWW-Authenticate +A +B
  }

  ResponseEntity<String> number() {
    HttpHeaders headers = new HttpHeaders();
    return new ResponseEntity<>("no", headers, 401); // expect: unauthorized-without-challenge // effect: 401
  }
}
