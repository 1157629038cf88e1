package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class NearMissCaching {

  void unknownForLargeHeader(HttpServletResponse response, String directives) throws IOException {
    response.setHeader("Cache-Control", directives); // ok: not known
    response.sendError(431);
  }

  @GetMapping("/gone")
  ResponseEntity<String> gone() {
    return ResponseEntity.status(410).header("Cache-Control", "public, max-age=60").build(); // ok: a 410 may be cached
  }

  ResponseEntity<String> bothWithoutIfMatch() {
    return ResponseEntity.status(428).header("Cache-Control", "public").header("Cache-Control", "no-store").build(); // ok: both
  }

  ResponseEntity<String> typed() {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl("no-cache, max-age=60");
    return new ResponseEntity<>("", headers, 428); // ok: asked again each time
  }

  ResponseEntity<String> builder() {
    return ResponseEntity.status(428).cacheControl(CacheControl.noStore()).build(); // ok: no cache keeps it
  }
}
