package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodContentRange {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes */100"); // ok: what a 416 is for
    response.sendError(416);
  }

  @GetMapping("/film")
  ResponseEntity<String> film() {
    return ResponseEntity.status(206).header(HttpHeaders.CONTENT_RANGE, "bytes 0-9/100").build(); // ok: a part
  }
}
