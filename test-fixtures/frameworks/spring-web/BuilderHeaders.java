package fixture.frameworks.springweb;

import java.net.URI;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the methods of a builder put into the response. */
class BuilderHeaders {
  ResponseEntity<Void> oneOrMore() {
    return ResponseEntity.status(401) // ok: set // effect: 401 +WWW-Authenticate +Link
        .header("WWW-Authenticate", "Basic realm=\"a\"", "Bearer").header("Link", "</help>").build();
  }

  ResponseEntity<Void> nameAlone() {
    return ResponseEntity.status(401).header("WWW-Authenticate").build(); // expect: unauthorized-without-challenge
  }

  ResponseEntity<Void> allow() {
    return ResponseEntity.status(405).allow(HttpMethod.GET, HttpMethod.HEAD).build(); // ok: set // effect: 405 +Allow
  }

  ResponseEntity<Void> allowNothing() {
    return ResponseEntity.status(405).allow().build(); // ok: an empty list is a list // effect: 405 +Allow
  }

  ResponseEntity<Void> bag() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Retry-After", "1");
    return ResponseEntity.status(429).headers(headers).build(); // ok: in the bag // effect: 429 +Retry-After
  }

  ResponseEntity<Void> lambda() {
    return ResponseEntity.status(429).headers(h -> h.set("Retry-After", "1")).build(); // ok: set // effect: 429 +Retry-After
  }

  ResponseEntity<String> fixedNames(URI where, Instant when) {
    return ResponseEntity.status(403) // effect: 403 +Location +ETag +Last-Modified +Cache-Control +Vary -Allow
        .location(where)
        .eTag("\"1\"")
        .lastModified(when)
        .cacheControl(CacheControl.noStore())
        .varyBy("Accept", "Cookie")
        .body("no");
  }

  ResponseEntity<String> content() {
    return ResponseEntity.status(403) // effect: 403 +Content-Type +Content-Length -WWW-Authenticate
        .contentType(MediaType.TEXT_PLAIN)
        .contentLength(2)
        .body("no");
  }
}
