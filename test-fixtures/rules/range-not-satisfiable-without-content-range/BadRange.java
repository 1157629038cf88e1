package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadRange {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Accept-Ranges", "bytes");
    response.sendError(416); // expect: range-not-satisfiable-without-content-range "Content-Range"
  }

  @GetMapping("/film")
  ResponseEntity<byte[]> film() {
    return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).build(); // expect: range-not-satisfiable-without-content-range
  }
}
