package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Passwords {

  private Accounts accounts;

  @PostMapping("/reset")
  ResponseEntity<String> reset(@RequestParam String token) {
    return accounts.validateToken(token)
        ? ResponseEntity.ok("reset")
        : ResponseEntity.badRequest().build(); // ok: the token of a mail is no credential
  }

  @PostMapping("/password")
  ResponseEntity<String> change(@RequestParam String old) {
    return accounts.passwordMatches(old)
        ? ResponseEntity.ok("changed")
        : ResponseEntity.badRequest().build(); // ok: who is logged in mistyped
  }

  @PostMapping("/data")
  ResponseEntity<String> data(@RequestParam String token) {
    return accounts.validateToken(token)
        ? ResponseEntity.ok("data")
        : ResponseEntity.status(403).build(); // expect: forbidden-for-unauthenticated "validateToken"
  }

  interface Accounts {
    boolean validateToken(String token);

    boolean passwordMatches(String password);
  }
}
