package fixture;

import org.springframework.http.ResponseEntity;

class NearMissSuccess {

  ResponseEntity<String> fallback(String text) {
    try {
      return ResponseEntity.ok("" + Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return ResponseEntity.ok("0"); // ok: a default is an answer
    }
  }

  ResponseEntity<String> other(String e) {
    return ResponseEntity.ok(e); // ok: no exception
  }
}
