package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

class BadTeapot {

  @GetMapping("/coupon")
  ResponseEntity<String> coupon() {
    return ResponseEntity.status(HttpStatus.I_AM_A_TEAPOT).body("unknown"); // expect: teapot-status "reserved"
  }

  @GetMapping("/voucher")
  String voucher() {
    throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "unknown"); // expect: teapot-status
  }

  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(418); // expect: teapot-status
  }
}
