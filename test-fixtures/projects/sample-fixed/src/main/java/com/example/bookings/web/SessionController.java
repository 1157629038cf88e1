package com.example.bookings.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a guest whether the session still lives, and what the kitchen can do. */
@RestController
public class SessionController {

  private static final Duration LIFETIME = Duration.ofMinutes(30);

  @GetMapping("/session")
  public ResponseEntity<String> session(HttpSession session) {
    Instant created = Instant.ofEpochMilli(session.getCreationTime());
    if (created.plus(LIFETIME).isBefore(Instant.now())) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"bookings\"")
          .body("Your session has expired.");
    }
    return ResponseEntity.ok("Your session is alive.");
  }

  @GetMapping("/coffee")
  public ResponseEntity<String> coffee() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("The coffee machine is broken.");
  }
}
