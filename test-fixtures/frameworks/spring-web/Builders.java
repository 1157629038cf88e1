package fixture.frameworks.springweb;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where each factory method starts. */
class Builders {
  ResponseEntity<Void> number() {
    return ResponseEntity.status(403).build(); // effect: 403 -WWW-Authenticate
  }

  ResponseEntity<Void> constant() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build(); // effect: 403
  }

  ResponseEntity<Void> ok() {
    return ResponseEntity.ok().header("Link", "</help>").build(); // effect: 200 +Link
  }

  ResponseEntity<String> okBody() {
    return ResponseEntity.ok("body"); // effect: 200
  }

  ResponseEntity<Void> created(URI where) {
    return ResponseEntity.created(where).build(); // effect: 201 +Location
  }

  ResponseEntity<Void> accepted() {
    return ResponseEntity.accepted().build(); // effect: 202
  }

  ResponseEntity<Void> noContent() {
    return ResponseEntity.noContent().header("Link", "</help>").build(); // effect: 204 +Link
  }

  ResponseEntity<String> badRequest() {
    return ResponseEntity.badRequest().body("what?"); // effect: 400
  }

  ResponseEntity<Void> notFound() {
    return ResponseEntity.notFound().header("Link", "</help>").build(); // effect: 404 +Link
  }

  ResponseEntity<String> unprocessable() {
    return ResponseEntity.unprocessableEntity().body("hm"); // effect: 422
  }

  ResponseEntity<String> failed() {
    return ResponseEntity.internalServerError().body("oh"); // effect: 500
  }

  ResponseEntity<Void> onlyStarted(boolean known) {
    ResponseEntity.BodyBuilder unused = ResponseEntity.status(401); // ok: never leaves // effect: none
    return ResponseEntity.ok().build(); // effect: 200
  }
}
