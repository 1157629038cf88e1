package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class BadServlet {

  private static final String CONTENT_TYPE = "text/plain";

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Accept", "application/json");
    response.setHeader("Accept-Encoding", "identity"); // expect: accept-encoding-on-media-type-refusal "this 415 is about the media type"
    response.sendError(415);
  }

  ResponseEntity<String> spring() {
    return ResponseEntity.status(415)
        .header("Accept-Patch", "application/merge-patch+json")
        .header(HttpHeaders.ACCEPT_ENCODING, "gzip") // expect: accept-encoding-on-media-type-refusal
        .body("no");
  }
}
