package fixture.frameworks.springweb;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Optional and its kind: what goes in comes out. */
class Containers {
  private final Store store;

  Containers(Store store) {
    this.store = store;
  }

  String orElseThrow(String id) {
    return store.find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED)); // expect: unauthorized-without-challenge // effect: 401
  }

  Optional<ResponseEntity<String>> map(String id) {
    return store.find(id)
        .map(found -> ResponseEntity.status(401).body(found)); // expect: unauthorized-without-challenge // effect: 401
  }

  Optional<ResponseEntity<String>> flatMap(String id) {
    return store.find(id)
        .flatMap(found -> store.find(found).map(f -> ResponseEntity.status(401).body(f))); // expect: unauthorized-without-challenge // effect: 401
  }

  ResponseEntity<String> orElse(String id) {
    return store.find(id)
        .map(ResponseEntity::ok)
        .orElse(ResponseEntity.status(401).body("who?")); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ResponseEntity<String> orElseGet(String id) {
    return store.find(id)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(401).build()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ResponseEntity<String> orElseGetSet(String id) {
    return store.find(id)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build()); // ok: set // effect: 401 +WWW-Authenticate
  }

  ResponseEntity<String> mapAndOrElse(String id) {
    return store.find(id)
        .map(found -> ResponseEntity.status(401).body(found)) // expect: unauthorized-without-challenge
        .orElse(new ResponseEntity<>(HttpStatus.FORBIDDEN)); // effect: 403
  }

  Optional<ResponseEntity<String>> wrapped() {
    return Optional.of(ResponseEntity.status(401).body("who?")); // expect: unauthorized-without-challenge
  }

  interface Store {
    Optional<String> find(String id);
  }
}
