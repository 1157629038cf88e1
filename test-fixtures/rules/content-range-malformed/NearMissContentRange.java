package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class NearMissContentRange {

  void computed(HttpServletResponse response, long length) throws IOException {
    response.setHeader("Content-Range", "bytes 0-9/" + length); // ok: not known in full
    response.sendError(416);
  }

  @GetMapping("/film")
  ResponseEntity<String> partial() {
    return ResponseEntity.status(206).header("Content-Range", "bytes 0-9/10").build(); // ok: a 206 encloses a part
  }
}
