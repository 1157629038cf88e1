package fixture.flow;

import java.util.concurrent.Callable;
import org.springframework.http.ResponseEntity;

/** Whoever gets a returned lambda will run it. */
class ReturnedLambda {
  Callable<ResponseEntity<String>> later() {
    return () -> ResponseEntity.status(401).body("who?"); // expect: unauthorized-without-challenge
  }

  Callable<ResponseEntity<String>> block() {
    return () -> {
      return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").body("who?"); // ok: set
    };
  }
}
