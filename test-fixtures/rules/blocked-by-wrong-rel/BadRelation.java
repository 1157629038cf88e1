package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadRelation {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Link", "<https://provider.example/>; rel=\"blocked_by\""); // expect: blocked-by-wrong-rel "blocked_by"
    response.sendError(451);
  }

  @GetMapping("/articles")
  ResponseEntity<String> article() {
    return ResponseEntity.status(451)
        .header(HttpHeaders.LINK, "<https://provider.example/>") // expect: blocked-by-wrong-rel
        .build();
  }
}
