package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadContentRange {

  void enclosed(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes 0-9/10"); // expect: content-range-malformed "bytes 0-9/10"
    response.sendError(416);
  }

  void likeARequest(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes=*/10"); // expect: content-range-malformed
    response.sendError(416);
  }

  @GetMapping("/film")
  ResponseEntity<String> noLength() {
    return ResponseEntity.status(416).header("Content-Range", "bytes */*").build(); // expect: content-range-malformed
  }
}
