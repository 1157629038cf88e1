package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;

class GoodCaching {

  void largeHeader(HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store"); // ok: no cache keeps it
    response.sendError(431);
  }

  @PutMapping("/profile")
  ResponseEntity<String> profileWithoutIfMatch() {
    return ResponseEntity.status(428).header(HttpHeaders.CACHE_CONTROL, "private, max-age=0").build(); // ok: stale at once
  }
}
