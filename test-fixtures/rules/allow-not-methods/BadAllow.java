package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class BadAllow {

  void prose(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "Use POST"); // expect: allow-not-methods "Use POST"
    response.sendError(405);
  }

  void wrongCase(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "get, post"); // expect: allow-not-methods
    response.sendError(405);
  }

  @PostMapping("/report")
  ResponseEntity<String> post() {
    return ResponseEntity.status(405).header(HttpHeaders.ALLOW, "[GET, HEAD]").build(); // expect: allow-not-methods
  }
}
