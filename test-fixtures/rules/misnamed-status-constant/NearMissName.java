package fixture;

import javax.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NearMissName {

  private static final int DESTINATION_LOCKED = 421;

  ResponseEntity<String> wrongHost(HttpServletRequest request) {
    return ResponseEntity.status(421).build(); // ok: the number says Misdirected Request
  }

  ResponseEntity<String> own() {
    return ResponseEntity.status(DESTINATION_LOCKED).build(); // ok: a constant of this file
  }

  boolean compared(HttpStatus status) {
    return status == HttpStatus.DESTINATION_LOCKED; // ok: a comparison
  }
}
