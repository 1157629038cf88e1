package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodRange {

  void servlet(HttpServletResponse response, long length) throws IOException {
    response.setHeader("Content-Range", "bytes */" + length);
    response.sendError(416); // ok: says the length
  }

  @GetMapping("/film")
  ResponseEntity<byte[]> film(long length) {
    return ResponseEntity.status(416).header(HttpHeaders.CONTENT_RANGE, "bytes */" + length).build(); // ok: says the length
  }
}
