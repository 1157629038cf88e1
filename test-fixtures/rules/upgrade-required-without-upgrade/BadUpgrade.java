package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;

class BadUpgrade {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("Connection", "Upgrade");
    response.sendError(426); // expect: upgrade-required-without-upgrade "which protocol"
  }

  @PutMapping("/plan")
  ResponseEntity<String> plan() {
    return new ResponseEntity<>("premium only", HttpStatus.UPGRADE_REQUIRED); // expect: upgrade-required-without-upgrade
  }
}
