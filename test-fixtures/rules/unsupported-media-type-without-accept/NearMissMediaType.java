package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class NearMissMediaType {

  @PostMapping("/import")
  ResponseEntity<String> linked() {
    return ResponseEntity.status(415).header("Accept-Post", "text/csv").build(); // ok: the list for POST
  }

  ResponseEntity<String> typed(MediaType json) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(json));
    return new ResponseEntity<>("no", headers, 415); // ok: a typed setter
  }

  void sometimes(HttpServletResponse response, String types) throws IOException {
    if (types != null) {
      response.setHeader("Accept", types);
    }
    response.sendError(415); // ok: set where it is known
  }
}
