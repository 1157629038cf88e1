package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodChallenge {

  void servlet(HttpServletResponse response) throws IOException {
    response.addHeader("WWW-Authenticate", "Negotiate"); // ok: a scheme without parameters
    response.addHeader("WWW-Authenticate", "Basic realm=\"x\""); // ok: a second challenge
    response.sendError(401);
  }

  @GetMapping("/orders")
  ResponseEntity<String> orders() {
    return ResponseEntity.status(401)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"a\", error=\"invalid_token\"") // ok: scheme and parameters
        .build();
  }

  ResponseEntity<String> own() {
    return ResponseEntity.status(401).header("WWW-Authenticate", "xBasic realm=\"x\"").build(); // ok: any token is a scheme
  }
}
