package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodBlock {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Link", "<https://provider.example/>; rel=\"blocked-by\"");
    response.sendError(451); // ok: names who blocks
  }

  @GetMapping("/articles")
  ResponseEntity<String> article() {
    return ResponseEntity.status(451) // ok: names who blocks
        .header(HttpHeaders.LINK, "<https://provider.example/>; rel=blocked-by")
        .build();
  }
}
