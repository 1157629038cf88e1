package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadConnection {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Upgrade", "websocket");
    response.sendError(426); // expect: upgrade-without-connection-option "Connection: Upgrade"
  }

  void closing(HttpServletResponse response) throws IOException {
    response.setHeader("Upgrade", "TLS/1.2");
    response.setHeader("Connection", "close");
    response.sendError(426); // expect: upgrade-without-connection-option
  }

  @GetMapping("/chat")
  ResponseEntity<String> chat() {
    return ResponseEntity.status(426).header(HttpHeaders.UPGRADE, "websocket").build(); // expect: upgrade-without-connection-option
  }
}
