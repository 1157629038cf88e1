package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class GoodConstant {

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such page"); // ok: its constant
  }

  ResponseEntity<String> entity() {
    return ResponseEntity.status(HttpStatus.CONFLICT.value()).body("taken"); // ok: its constant
  }
}
