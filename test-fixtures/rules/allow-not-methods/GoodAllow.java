package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class GoodAllow {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET,HEAD"); // ok: a list
    response.sendError(405);
  }

  void nothing(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", ""); // ok: no method for now
    response.sendError(405);
  }

  @PostMapping("/report")
  ResponseEntity<String> post() {
    return ResponseEntity.status(405).header(HttpHeaders.ALLOW, "PROPFIND, GET").build(); // ok: any method
  }
}
