package fixture;

import javax.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class GoodName {

  ResponseEntity<String> locked(HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.LOCKED).build(); // ok: the name of 423
  }

  ResponseEntity<String> earlyData() {
    return ResponseEntity.status(HttpStatus.TOO_EARLY).build(); // ok: today's name of 425
  }
}
