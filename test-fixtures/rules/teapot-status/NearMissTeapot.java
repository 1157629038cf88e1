package fixture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

class NearMissTeapot {

  boolean isJoke(HttpServletResponse response) {
    return response.getStatus() == 418; // ok: a comparison
  }

  String name(HttpStatus status) {
    return status == HttpStatus.I_AM_A_TEAPOT ? "joke" : "status"; // ok: names a status, sends none
  }

  void size(HttpServletResponse response) {
    response.setContentLength(418); // ok: a number that is no status
  }
}
