package fixture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NearMissName {

  private static final int MAX_URI_LENGTH = 1000;

  ResponseEntity<String> noVersion() {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).body("no"); // ok: only Spring 7 has another name
  }

  void path(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_REQUEST_URI_TOO_LONG); // ok: the servlet API has no other name
  }

  boolean compared(HttpStatus status) {
    return status == HttpStatus.PAYLOAD_TOO_LARGE; // ok: a comparison
  }
}
