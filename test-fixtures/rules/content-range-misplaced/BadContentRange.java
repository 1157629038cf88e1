package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadContentRange {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Range", "bytes */100"); // expect: content-range-misplaced "404 Not Found"
    response.sendError(404);
  }

  @GetMapping("/film")
  ResponseEntity<String> film(String range) {
    return ResponseEntity.status(400).header(HttpHeaders.CONTENT_RANGE, range).build(); // expect: content-range-misplaced
  }
}
