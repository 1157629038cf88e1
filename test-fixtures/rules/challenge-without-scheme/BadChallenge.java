package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

class BadChallenge {

  void servlet(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "JWT token expired"); // expect: challenge-without-scheme "JWT token expired"
    response.sendError(401);
  }

  void eitherWay(HttpServletResponse response, boolean expired) throws IOException {
    String reason = expired ? "Token has expired" : "You must log in";
    response.setHeader("Proxy-Authenticate", reason); // expect: challenge-without-scheme "'Token has expired' or 'You must log in'"
    response.sendError(407);
  }

  @GetMapping("/orders")
  ResponseEntity<String> orders() {
    return ResponseEntity.status(401)
        .header(HttpHeaders.WWW_AUTHENTICATE, "realm=\"orders\"") // expect: challenge-without-scheme
        .build();
  }
}
