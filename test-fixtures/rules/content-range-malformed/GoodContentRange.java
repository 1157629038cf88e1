package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodContentRange {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes */10"); // ok: the length
    response.sendError(416);
  }

  @GetMapping("/film")
  ResponseEntity<String> items() {
    return ResponseEntity.status(416).header("Content-Range", "items */25").build(); // ok: another unit
  }
}
