package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadBlock {

  void servlet(HttpServletResponse response) throws IOException {
    response.sendError(451, "court order"); // expect: legal-block-without-blocked-by "blocked-by"
  }

  @GetMapping("/articles")
  ResponseEntity<String> article() {
    return new ResponseEntity<>("court order", HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS); // expect: legal-block-without-blocked-by
  }
}
