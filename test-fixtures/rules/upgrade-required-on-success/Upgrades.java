package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Plans {

  @PutMapping("/plan")
  ResponseEntity<String> change(@RequestParam String plan) {
    return ResponseEntity.status(HttpStatus.UPGRADE_REQUIRED).body("Upgraded to " + plan); // expect: upgrade-required-on-success "204"
  }

  @GetMapping("/app")
  ResponseEntity<String> app(@RequestParam int version) {
    if (version < 3) {
      return ResponseEntity.status(426).body("Update the app"); // expect: upgrade-required-on-success "400"
    }
    return ResponseEntity.ok("App");
  }
}

class Sockets {

  @GetMapping("/chat")
  ResponseEntity<String> chat() {
    return ResponseEntity.status(426).header("Upgrade", "websocket").header("Connection", "Upgrade").build(); // ok: another protocol
  }
}

class Transport extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.isSecure()) {
      response.setHeader("Upgrade", "TLS/1.3");
      response.setHeader("Connection", "Upgrade");
      response.sendError(426); // ok: TLS is wanted
    }
  }
}
