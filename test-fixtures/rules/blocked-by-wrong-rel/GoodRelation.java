package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class GoodRelation {

  void two(HttpServletResponse response) throws IOException {
    response.addHeader("Link", "<https://provider.example/>; rel=Blocked-By"); // ok: in any case
    response.addHeader("Link", "</>; rel=\"index\""); // ok: one more link
    response.sendError(451);
  }

  @GetMapping("/articles")
  ResponseEntity<String> article() {
    return ResponseEntity.status(451)
        .header("Link", "</>; rel=index", "<https://provider.example/>; rel=\"up blocked-by\"") // ok: the second one has it
        .build();
  }
}
