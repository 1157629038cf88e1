package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadError {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""); // expect: bearer-error-mismatch "403 Forbidden goes with"
    response.sendError(403);
  }

  void unquoted(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "bearer realm=x, error=invalid_request"); // expect: bearer-error-mismatch
    response.sendError(401);
  }

  @GetMapping("/orders")
  ResponseEntity<String> orders() {
    return ResponseEntity.status(401)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"read\"") // expect: bearer-error-mismatch
        .build();
  }
}
