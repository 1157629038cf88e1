package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class GoodMediaType {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Accept", "text/csv");
    response.sendError(415); // ok: lists the types
  }

  @PostMapping("/import")
  ResponseEntity<String> upload() {
    return ResponseEntity.status(415).header(HttpHeaders.ACCEPT_ENCODING, "gzip").build(); // ok: lists the codings
  }
}
