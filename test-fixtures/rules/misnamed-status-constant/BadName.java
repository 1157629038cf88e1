package fixture;

import javax.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class BadName {

  ResponseEntity<String> locked(HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.DESTINATION_LOCKED).build(); // expect: misnamed-status-constant "DESTINATION_LOCKED comes from"
  }

  ResponseEntity<String> failed() {
    return new ResponseEntity<>("no", HttpStatus.METHOD_FAILURE); // expect: misnamed-status-constant
  }

  ResponseEntity<String> full() {
    return ResponseEntity.status(HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE.value()).build(); // expect: misnamed-status-constant
  }
}
