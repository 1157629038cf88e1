package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodAltSvc {

  void wrongHost(HttpServletResponse response) throws IOException {
    response.sendError(421); // ok: nothing is advertised
  }

  @GetMapping("/")
  ResponseEntity<String> root() {
    return ResponseEntity.status(404).header("Alt-Svc", "clear").build(); // ok: another status
  }
}
