package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodConnection {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Upgrade", "websocket");
    response.addHeader("Connection", "upgrade");
    response.addHeader("Connection", "close");
    response.sendError(426); // ok: both options are sent
  }

  @GetMapping("/chat")
  ResponseEntity<String> chat() {
    return ResponseEntity.status(426) // ok: one of two options
        .header(HttpHeaders.UPGRADE, "websocket")
        .header(HttpHeaders.CONNECTION, "close", "Upgrade")
        .build();
  }
}
