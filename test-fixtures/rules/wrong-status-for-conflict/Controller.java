package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

class Controller {

  private Accounts accounts;

  @PostMapping("/accounts")
  ResponseEntity<String> register(@RequestBody Account account) {
    if (accounts.existsByEmail(account.email())) {
      return ResponseEntity.badRequest().body("taken"); // expect: wrong-status-for-conflict "existsByEmail"
    }
    if (!accounts.existsByName(account.sponsor())) {
      return ResponseEntity.badRequest().body("no such sponsor"); // ok: what the content mentions is missing
    }
    boolean inUse = accounts.isInUse(account.email());
    if (inUse) {
      return ResponseEntity.badRequest().build(); // expect: wrong-status-for-conflict
    }
    return ResponseEntity.badRequest().build(); // ok: nothing stands in its way
  }

  record Account(String email, String sponsor) {}

  interface Accounts {
    boolean existsByEmail(String email);

    boolean existsByName(String name);

    boolean isInUse(String email);
  }
}
