package fixture.frameworks.springweb;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Every method of HttpHeaders that sets a header by its name. */
class Headers {
  ResponseEntity<Void> byName(long millis, Instant instant, ZonedDateTime zoned) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("A", "1");
    headers.add("B", "1");
    headers.put("C", List.of("1"));
    headers.putIfAbsent("D", List.of("1"));
    headers.addAll("E", List.of("1"));
    headers.setDate("F", millis);
    headers.setInstant("G", instant);
    headers.setZonedDateTime("H", zoned);
    return new ResponseEntity<>(headers, HttpStatus.FORBIDDEN); // effect: 403 +A +B +C +D +E +F +G +H -I
  }

  ResponseEntity<Void> allow() {
    HttpHeaders headers = new HttpHeaders();
    headers.setAllow(Set.of(HttpMethod.GET));
    return new ResponseEntity<>(headers, HttpStatus.METHOD_NOT_ALLOWED); // ok: set // effect: 405 +Allow
  }

  ResponseEntity<Void> removed() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Allow", "GET");
    headers.set("Link", "</help>");
    headers.remove("Allow");
    return new ResponseEntity<>(headers, HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow +Link
  }

  ResponseEntity<Void> cleared() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Allow", "GET");
    headers.clear();
    return new ResponseEntity<>(headers, HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  ResponseEntity<Void> credentialsAreNoChallenge(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    headers.setBasicAuth("user", "password");
    return new ResponseEntity<>(headers, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
