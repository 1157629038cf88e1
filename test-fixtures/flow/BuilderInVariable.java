package fixture.flow;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** A builder that is kept in a local variable carries its facts. */
class BuilderInVariable {
  @GetMapping("/sometimes")
  ResponseEntity<Void> sometimes(boolean basic) {
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(401); // ok: on one path // effect: 401 ~WWW-Authenticate
    if (basic) {
      builder.header("WWW-Authenticate", "Basic realm=\"a\"");
    }
    return builder.build();
  }

  @GetMapping("/always")
  ResponseEntity<Void> always() {
    var builder = ResponseEntity.status(401); // ok: set on the builder // effect: 401 +WWW-Authenticate
    builder.header("WWW-Authenticate", "Bearer");
    return builder.build();
  }

  @GetMapping("/never")
  ResponseEntity<String> never() {
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(401); // expect: unauthorized-without-challenge
    builder.header("Cache-Control", "no-store");
    return builder.body("who are you?");
  }
}
