package fixture.flow;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A header bag that is built elsewhere may hold any header. */
class HeadersObjectUnknown {
  ResponseEntity<String> given(HttpHeaders headers) {
    return new ResponseEntity<>("no", headers, HttpStatus.UNAUTHORIZED); // ok: built elsewhere // effect: 401 ?
  }

  ResponseEntity<Void> filledElsewhere(HeaderSource source) {
    HttpHeaders headers = new HttpHeaders();
    source.fill(headers);
    return ResponseEntity.status(401).headers(headers).build(); // ok: may hold it // effect: 401 ~WWW-Authenticate
  }

  ResponseEntity<Void> consumerElsewhere(HeaderSource source) {
    return ResponseEntity.status(401).headers(source::fill).build(); // ok: may set it // effect: 401 ~WWW-Authenticate
  }

  interface HeaderSource {
    void fill(HttpHeaders headers);
  }
}
