package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class GoodBody {

  record Fault(int status, String text) {}

  ResponseEntity<Object> same() {
    return ResponseEntity.status(HttpStatus.GONE).body(new Fault(HttpStatus.GONE.value(), "gone")); // ok: the same
  }

  ResponseEntity<Object> shared() {
    HttpStatus status = HttpStatus.CONFLICT;
    return new ResponseEntity<>(new Fault(status.value(), "taken"), status); // ok: the same
  }
}
