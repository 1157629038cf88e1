package fixture.frameworks.springweb;

import java.net.URI;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;

/** Requests, bodies and other people's answers are no responses. */
class LookAlikes {
  RequestEntity<Void> request(URI where) {
    return RequestEntity.get(where).header("X-Expected", "401").build(); // ok: a request // effect: none
  }

  HttpEntity<String> body() {
    return new HttpEntity<>("401"); // ok: no status // effect: none
  }

  HttpEntity<HttpStatus> statusAsBody() {
    return new HttpEntity<>(HttpStatus.UNAUTHORIZED); // ok: a body // effect: none
  }

  ResponseEntity<HttpStatus> statusAsBodyOfEntity() {
    return ResponseEntity.ok(HttpStatus.UNAUTHORIZED); // ok: the 401 is a body // effect: 200
  }

  ResponseEntity<HttpStatus> statusAsBodyOfBuilder() {
    return ResponseEntity.badRequest().body(HttpStatus.UNAUTHORIZED); // ok: the 401 is a body // effect: 400
  }

  void client() {
    throw new HttpClientErrorException(HttpStatus.UNAUTHORIZED); // ok: becomes a 500 // effect: none
  }

  boolean header(HttpHeaders headers) {
    return headers.getFirst(HttpHeaders.WWW_AUTHENTICATE) == null; // ok: read // effect: none
  }

  ResponseEntity<String> readOnlyBag() {
    return new ResponseEntity<>("no", HttpHeaders.EMPTY, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
