package fixture.frameworks.springweb;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The status stands last; what stands before it is a body or headers. */
class Constructors {
  ResponseEntity<Void> status() {
    return new ResponseEntity<>(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ResponseEntity<String> body() {
    return new ResponseEntity<>("no", HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ResponseEntity<Void> headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.add("WWW-Authenticate", "Bearer");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<Void> map() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("WWW-Authenticate", "Bearer");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<String> bodyAndHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl("no-store");
    return new ResponseEntity<>("no", headers, HttpStatus.FORBIDDEN); // effect: 403 +Cache-Control -WWW-Authenticate
  }

  ResponseEntity<String> number() {
    HttpHeaders headers = new HttpHeaders();
    headers.add("Retry-After", "1");
    return new ResponseEntity<>("slow down", headers, 429); // ok: set // effect: 429 +Retry-After
  }

  ResponseEntity<String> noHeaders() {
    return new ResponseEntity<>("no", (HttpHeaders) null, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
