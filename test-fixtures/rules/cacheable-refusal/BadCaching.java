package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;

class BadCaching {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "60");
    response.setHeader("Cache-Control", "max-age=60"); // expect: cacheable-refusal "max-age=60"
    response.sendError(429);
  }

  void sharedHeader(HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "private, s-maxage=5"); // expect: cacheable-refusal
    response.sendError(431);
  }

  @PutMapping("/profile")
  ResponseEntity<String> profileWithoutIfMatch() {
    return ResponseEntity.status(428).header(HttpHeaders.CACHE_CONTROL, "public").build(); // expect: cacheable-refusal
  }
}
