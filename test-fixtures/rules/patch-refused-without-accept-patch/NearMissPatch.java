package fixture;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class NearMissPatch {

  @PutMapping("/users")
  ResponseEntity<String> put() {
    return ResponseEntity.status(415).header("Accept-Encoding", "gzip").build(); // ok: no patch
  }

  @PatchMapping("/teams")
  ResponseEntity<String> typed(MediaType json) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAcceptPatch(List.of(json));
    return new ResponseEntity<>("no", headers, 415); // ok: a typed setter
  }

  @RequestMapping(path = "/users", method = {RequestMethod.PATCH, RequestMethod.PUT})
  ResponseEntity<String> either() {
    return ResponseEntity.status(415).header("Accept-Encoding", "gzip").build(); // ok: perhaps no patch
  }

  ResponseEntity<String> shared() {
    return ResponseEntity.status(415).header("Accept-Encoding", "gzip").build(); // ok: nothing says what is answered
  }
}
