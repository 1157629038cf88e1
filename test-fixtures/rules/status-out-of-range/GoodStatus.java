package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodStatus {

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(599); // ok: the last valid one
  }

  @GetMapping("/")
  ResponseEntity<String> root() {
    return ResponseEntity.status(400).body("error 601"); // ok: the code is in the content
  }
}
