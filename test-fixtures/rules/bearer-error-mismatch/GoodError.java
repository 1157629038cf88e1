package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodError {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""); // ok: its status
    response.sendError(401);
  }

  @GetMapping("/orders")
  ResponseEntity<String> orders() {
    return ResponseEntity.status(403)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"") // ok: its status
        .build();
  }
}
