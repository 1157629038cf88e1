package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

class GoodRetryAfter {

  private static final int MINUTE = 60;

  void date(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"); // ok: an HTTP date
    response.sendError(429);
  }

  void number(HttpServletResponse response) throws IOException {
    response.setIntHeader("Retry-After", MINUTE); // ok: a number
    response.sendError(429);
  }

  void longNumber(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "" + 60L); // ok: not known in full
    response.sendError(429);
  }

  @PostMapping("/messages")
  ResponseEntity<String> send() {
    return ResponseEntity.status(429).header("Retry-After", "120").build(); // ok: seconds
  }
}
