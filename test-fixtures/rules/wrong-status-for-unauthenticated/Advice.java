package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(BadCredentialsException.class)
  ResponseEntity<String> handle0(BadCredentialsException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-unauthenticated "BadCredentialsException"
  }

  @ExceptionHandler(InvalidTokenException.class)
  ResponseEntity<String> handle1(InvalidTokenException e) {
    return ResponseEntity.status(400).body("no"); // ok: may be a token that resets a password
  }

  @ExceptionHandler(InvalidCredentialsException.class)
  ResponseEntity<String> handle2(InvalidCredentialsException e) {
    return ResponseEntity.status(404).body("no"); // expect: wrong-status-for-unauthenticated
  }

  @ExceptionHandler(BadCredentialsException.class)
  ResponseEntity<String> handle3(BadCredentialsException e) {
    return ResponseEntity.status(422).body("no"); // ok: not on the list: a form may say so
  }

  @ExceptionHandler({BadCredentialsException.class, IllegalArgumentException.class})
  ResponseEntity<String> handle4(Exception e) {
    return ResponseEntity.status(400).body("no"); // ok: the causes do not agree
  }

  @ExceptionHandler(InvalidTokenException.class)
  ResponseEntity<String> handle5(InvalidTokenException e) {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: the right status
  }

  static class InvalidTokenException extends RuntimeException {}

  static class InvalidCredentialsException extends RuntimeException {}
}
