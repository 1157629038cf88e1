package fixture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class NearMissProxy {

  void relayed(HttpServletResponse response, int upstream) {
    if (upstream == 407) {
      response.setStatus(upstream); // ok: the status of another server, passed on
    }
  }

  ResponseEntity<String> withTheirHeaders(HttpHeaders headers) {
    return ResponseEntity.status(407).headers(headers).build(); // ok: the headers may hold the challenge
  }
}
