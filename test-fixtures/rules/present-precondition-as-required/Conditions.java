package rules;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

class Conditions {

  @PutMapping("/a")
  ResponseEntity<Void> replace(@RequestHeader(name = "If-Match", required = false) String tag, @RequestParam String version) {
    if (tag != null && !tag.equals(version)) {
      return ResponseEntity.status(428).build(); // expect: present-precondition-as-required "412"
    }
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/b")
  ResponseEntity<Void> either(@RequestHeader(name = "If-Match", required = false) String tag, @RequestParam String version) {
    if (!version.equals(tag)) {
      return ResponseEntity.status(428).build(); // ok: perhaps there is none
    }
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/c")
  ResponseEntity<Void> missing(@RequestHeader(name = "If-Match", required = false) String tag) {
    if (tag != null) {
      return ResponseEntity.noContent().build();
    }
    return ResponseEntity.status(428).build(); // ok: there is none
  }
}
