package fixture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;

class GoodAllow {

  @DeleteMapping("/archive")
  ResponseEntity<String> delete() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.GET).build(); // ok: a typed setter
  }

  @PatchMapping("/archive")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(405).header(HttpHeaders.ALLOW, "GET, HEAD").build(); // ok: Allow by its constant
  }
}
