package fixture.frameworks.springweb;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Setters that know their header. */
class TypedHeaders {
  ResponseEntity<Void> upgrade() {
    HttpHeaders headers = new HttpHeaders();
    headers.setUpgrade("HTTP/3");
    headers.setConnection("Upgrade");
    return new ResponseEntity<>(headers, HttpStatus.UPGRADE_REQUIRED); // effect: 426 +Upgrade +Connection
  }

  ResponseEntity<Void> media() {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(MediaType.APPLICATION_JSON));
    headers.setAcceptPatch(List.of(MediaType.APPLICATION_JSON));
    return new ResponseEntity<>(headers, HttpStatus.UNSUPPORTED_MEDIA_TYPE); // effect: 415 +Accept +Accept-Patch
  }

  ResponseEntity<Void> others(URI where) {
    HttpHeaders headers = new HttpHeaders();
    headers.setLocation(where);
    headers.setCacheControl("no-store");
    headers.setContentType(MediaType.TEXT_PLAIN);
    headers.setVary(List.of("Accept"));
    headers.setETag("\"1\"");
    return new ResponseEntity<>(headers, HttpStatus.FORBIDDEN); // effect: 403 +Location +Cache-Control +Content-Type +Vary +ETag -Allow
  }

  ResponseEntity<Void> fixed() {
    return new ResponseEntity<>(HttpHeaders.EMPTY, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
