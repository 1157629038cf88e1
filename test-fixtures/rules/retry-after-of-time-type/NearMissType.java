package fixture;

import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class NearMissType {

  ResponseEntity<String> formatted(Instant end) {
    HttpHeaders headers = new HttpHeaders();
    headers.setInstant("Retry-After", end); // ok: the method formats it
    return new ResponseEntity<>("", headers, 429);
  }
}
