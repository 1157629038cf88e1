package fixture.frameworks.springweb;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Bags poured into bags. */
class HeaderBags {
  private static HttpHeaders challenge() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("WWW-Authenticate", "Bearer");
    return headers;
  }

  ResponseEntity<Void> copied() {
    HttpHeaders headers = new HttpHeaders(challenge());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: copied // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> addAll() {
    HttpHeaders headers = new HttpHeaders();
    headers.addAll(challenge());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: added // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> putAll() {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(challenge());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: put // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> setAll(Map<String, String> given) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAll(given);
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: may be in the map // effect: 401 ? ~WWW-Authenticate
  }

  ResponseEntity<Void> readOnly() {
    HttpHeaders headers = HttpHeaders.readOnlyHttpHeaders(challenge());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: still there // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> readOnlyOther() {
    HttpHeaders headers = HttpHeaders.readOnlyHttpHeaders(new HttpHeaders());
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
