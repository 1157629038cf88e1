package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(AuthenticationException.class)
  ResponseEntity<String> handle0(AuthenticationException e) {
    return ResponseEntity.status(403).body("no"); // expect: forbidden-for-unauthenticated "AuthenticationException"
  }

  @ExceptionHandler(BadCredentialsException.class)
  ResponseEntity<String> handle1(BadCredentialsException e) {
    return ResponseEntity.status(403).body("no"); // expect: forbidden-for-unauthenticated
  }

  @ExceptionHandler(TokenExpiredException.class)
  ResponseEntity<String> handle2(TokenExpiredException e) {
    return ResponseEntity.status(403).body("no"); // expect: forbidden-for-unauthenticated
  }

  @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
  ResponseEntity<String> handle3(Exception e) {
    return ResponseEntity.status(403).body("no"); // ok: the causes do not agree
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<String> handle4(AccessDeniedException e) {
    return ResponseEntity.status(403).body("no"); // ok: the right status
  }

  static class TokenExpiredException extends RuntimeException {}
}
