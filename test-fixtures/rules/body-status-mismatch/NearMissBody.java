package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NearMissBody {

  record Fault(int code, String text) {}

  record Change(HttpStatus before, HttpStatus after) {}

  ResponseEntity<Object> number() {
    return ResponseEntity.status(HttpStatus.GONE).body(new Fault(404, "gone")); // ok: 404 may be a code of its own
  }

  ResponseEntity<Object> two() {
    return ResponseEntity.status(409).body(new Change(HttpStatus.OK, HttpStatus.GONE)); // ok: names two
  }

  ResponseEntity<Object> either(boolean old) {
    HttpStatus status = old ? HttpStatus.GONE : HttpStatus.NOT_FOUND; // ok: the same status in both
    return ResponseEntity.status(status).body(new Fault(status.value(), "none"));
  }

  ResponseEntity<Object> servers() {
    return ResponseEntity.status(503).body(new Fault(HttpStatus.BAD_GATEWAY.value(), "later")); // ok: no 4xx on either side
  }
}
