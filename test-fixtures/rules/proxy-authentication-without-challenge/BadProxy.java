package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadProxy {

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(407); // expect: proxy-authentication-without-challenge "Proxy-Authenticate"
  }

  @GetMapping("/relay")
  ResponseEntity<String> relay() {
    return ResponseEntity.status(HttpStatus.PROXY_AUTHENTICATION_REQUIRED) // expect: proxy-authentication-without-challenge
        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"proxy\"")
        .build();
  }
}
