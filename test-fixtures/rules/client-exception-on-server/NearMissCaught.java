package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.HttpClientErrorException;

class NearMissCaught {

  String client() {
    throw new HttpClientErrorException(HttpStatus.NOT_FOUND); // ok: no handler, somebody may catch it
  }

  @GetMapping("/a")
  ResponseEntity<String> caught() {
    try {
      throw new HttpClientErrorException(HttpStatus.NOT_FOUND); // ok: does not leave
    } catch (HttpClientErrorException e) {
      return ResponseEntity.status(404).body("none");
    }
  }

  @GetMapping("/b")
  String upstream(org.springframework.web.client.RestTemplate rest) {
    return rest.getForObject("http://localhost/", String.class); // ok: what the client throws is another matter
  }
}
