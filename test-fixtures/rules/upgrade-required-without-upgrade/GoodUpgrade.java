package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodUpgrade {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Upgrade", "websocket");
    response.setHeader("Connection", "Upgrade");
    response.sendError(426); // ok: names the protocol
  }

  @GetMapping("/chat")
  ResponseEntity<String> chat() {
    HttpHeaders headers = new HttpHeaders();
    headers.setUpgrade("websocket");
    headers.setConnection("Upgrade");
    return new ResponseEntity<>("", headers, 426); // ok: names the protocol
  }
}
