package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class Controller {

  private Poll poll;

  @PostMapping("/votes")
  ResponseEntity<String> vote() {
    if (poll.isClosed()) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-state "isClosed"
    }
    if (!poll.isEnabled()) {
      return ResponseEntity.status(409).build(); // ok: the right status
    }
    return poll.isFunny()
        ? ResponseEntity.badRequest().build() // ok: no word for a state
        : ResponseEntity.ok("counted");
  }

  interface Poll {
    boolean isClosed();

    boolean isEnabled();

    boolean isFunny();
  }
}
