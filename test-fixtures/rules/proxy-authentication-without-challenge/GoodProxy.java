package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodProxy {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Proxy-Authenticate", "Basic realm=\"proxy\"");
    response.sendError(HttpServletResponse.SC_PROXY_AUTHENTICATION_REQUIRED); // ok: the challenge is there
  }

  @GetMapping("/relay")
  ResponseEntity<String> relay() {
    return ResponseEntity.status(407) // ok: the challenge is there
        .header(HttpHeaders.PROXY_AUTHENTICATE, "Negotiate")
        .build();
  }
}
