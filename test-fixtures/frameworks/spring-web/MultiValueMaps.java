package fixture.frameworks.springweb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A plain map as the headers of an entity. */
class MultiValueMaps {
  ResponseEntity<String> everyWay() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("A", "1");
    headers.set("B", "1");
    headers.put("C", List.of("1"));
    headers.putIfAbsent("D", List.of("1"));
    headers.addIfAbsent("E", "1");
    headers.computeIfAbsent("F", name -> new ArrayList<>()).add("1");
    headers.merge("G", List.of("1"), (a, b) -> b);
    headers.addAll("H", List.of("1"));
    return new ResponseEntity<>("no", headers, HttpStatus.FORBIDDEN); // effect: 403 +A +B +C +D +E +F +G +H -I
  }

  ResponseEntity<String> addAll() {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    all.addAll(challenge());
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // ok: added // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<String> putAll() {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    all.putAll(challenge());
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // ok: put // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<String> setAll(Map<String, String> given) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
    all.setAll(given);
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // ok: may be in the map // effect: 401 ?
  }

  ResponseEntity<String> removed() {
    MultiValueMap<String, String> all = challenge();
    all.remove("WWW-Authenticate");
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  ResponseEntity<String> cleared() {
    MultiValueMap<String, String> all = challenge();
    all.clear();
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  ResponseEntity<String> guarded(MultiValueMap<String, String> given) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>(given);
    if (!all.containsKey("WWW-Authenticate")) {
      all.add("WWW-Authenticate", "Bearer");
    }
    return new ResponseEntity<>("no", all, HttpStatus.UNAUTHORIZED); // ok: there or added // effect: 401 +WWW-Authenticate
  }

  private static MultiValueMap<String, String> challenge() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("WWW-Authenticate", "Bearer");
    return headers;
  }
}
