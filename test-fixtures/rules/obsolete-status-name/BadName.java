package fixture;

import javax.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class BadName {

  private static final int MAX_URI_LENGTH = 1000;

  ResponseEntity<String> tooLong(HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.REQUEST_URI_TOO_LONG).body("shorter"); // expect: obsolete-status-name "write URI_TOO_LONG"
  }

  void tooLarge() {
    throw new ResponseStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE); // expect: obsolete-status-name "write PAYLOAD_TOO_LARGE"
  }
}
