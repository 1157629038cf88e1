package fixture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class BadPatch {

  @PatchMapping("/users")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(415).header(HttpHeaders.ACCEPT_ENCODING, "gzip").build(); // expect: patch-refused-without-accept-patch
  }

  @RequestMapping(path = "/users", method = RequestMethod.PATCH)
  ResponseEntity<String> update() {
    return ResponseEntity.status(415).header("Accept-Encoding", "gzip").build(); // expect: patch-refused-without-accept-patch "Accept-Patch"
  }
}
