package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class BadMediaType {

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(415); // expect: unsupported-media-type-without-accept "Accept"
  }

  @PostMapping("/import")
  ResponseEntity<String> upload() {
    return new ResponseEntity<>("no", HttpStatus.UNSUPPORTED_MEDIA_TYPE); // expect: unsupported-media-type-without-accept
  }
}
