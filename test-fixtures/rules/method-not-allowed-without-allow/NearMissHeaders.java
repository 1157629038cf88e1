package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NearMissHeaders {

  ResponseEntity<Object> passedOn(HttpHeaders headers) {
    return new ResponseEntity<>("no", headers, HttpStatus.METHOD_NOT_ALLOWED); // ok: the headers may hold Allow
  }

  void inHelper(HttpServletResponse response) throws IOException {
    allow(response);
    response.sendError(405); // ok: the helper sets it
  }

  private void allow(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD");
  }
}
