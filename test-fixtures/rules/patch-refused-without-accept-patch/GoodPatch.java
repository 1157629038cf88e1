package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;

class GoodPatch {

  @PatchMapping("/users")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(415) // ok: lists what is taken
        .header("Accept-Patch", "application/merge-patch+json")
        .build();
  }

  @PatchMapping("/teams")
  ResponseEntity<String> team() {
    return ResponseEntity.status(415).header("Accept", "application/json").build(); // ok: a list, if not the best one
  }
}
