package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

class NearMissRange {

  void sometimes(HttpServletResponse response, long length) throws IOException {
    if (length > 0) {
      response.setHeader("Content-Range", "bytes */" + length);
    }
    response.sendError(416); // ok: set where the length is known
  }

  ResponseEntity<String> compared(ResponseEntity<String> answer) {
    return answer.getStatusCode().value() == 416 ? null : answer; // ok: a comparison
  }
}
