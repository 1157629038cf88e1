package fixture.flow;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** A status that is thrown into its own catch is dead. */
class CatchRewritesThrownStatus {
  @GetMapping("/a")
  ResponseEntity<String> rewritten(boolean known) {
    try {
      if (!known) {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); // ok: never leaves // effect: none
      }
      return ResponseEntity.ok("a");
    } catch (ResponseStatusException e) {
      return ResponseEntity.notFound().build(); // effect: 404
    }
  }

  @GetMapping("/b")
  String passes(boolean known) {
    try {
      if (!known) {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
      }
      return "b";
    } catch (IllegalStateException e) {
      return "c";
    }
  }
}
