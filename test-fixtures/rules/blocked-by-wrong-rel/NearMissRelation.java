package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class NearMissRelation {

  void unseenLaw(HttpServletResponse response, String link) throws IOException {
    response.setHeader("Link", link); // ok: the link is not known
    response.sendError(451);
  }

  ResponseEntity<String> more(HttpHeaders headers) {
    return ResponseEntity.status(451).headers(headers).header("Link", "</>; rel=index").build(); // ok: others may be there
  }

  ResponseEntity<String> forbidden() {
    return ResponseEntity.status(403).header("Link", "</>; rel=index").build(); // ok: another status
  }
}
