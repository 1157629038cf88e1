package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadAltSvc {

  void wrongHost(HttpServletResponse response) throws IOException {
    response.setHeader("Alt-Svc", "h2=\"alt.example:443\""); // expect: alt-svc-on-misdirected "Alt-Svc on a 421"
    response.sendError(421);
  }

  @GetMapping("/")
  ResponseEntity<String> root(String services) {
    return ResponseEntity.status(421).header("alt-svc", services).build(); // expect: alt-svc-on-misdirected
  }
}
