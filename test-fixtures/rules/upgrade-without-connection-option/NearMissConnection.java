package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class NearMissConnection {

  void unknownValue(HttpServletResponse response, String options) throws IOException {
    response.setHeader("Upgrade", "websocket");
    response.setHeader("Connection", options);
    response.sendError(426); // ok: the options cannot be seen
  }

  @GetMapping("/chat")
  ResponseEntity<String> accepted() {
    return ResponseEntity.status(200).header(HttpHeaders.UPGRADE, "h2c").build(); // ok: a server may offer it on any status
  }
}
