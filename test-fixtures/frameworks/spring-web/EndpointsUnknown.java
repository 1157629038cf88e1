package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class EndpointsUnknown {

  @RestController
  static class Rooted {
    @GetMapping("/ping")
    ResponseEntity<String> ping() {
      return ResponseEntity.status(404).build(); // effect: 404 at GET /ping
    }

    @GetMapping(java.io.ObjectStreamConstants.TC_ENDBLOCKDATA + "/x")
    ResponseEntity<String> computed() {
      return ResponseEntity.status(404).build(); // effect: 404 at nowhere
    }
  }

  @RestController
  static class Below extends org.springframework.web.context.support.WebApplicationObjectSupport {
    @GetMapping("/ping")
    ResponseEntity<String> ping() {
      return ResponseEntity.status(404).build(); // effect: 404 at nowhere
    }
  }
}
