package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(UsernameNotFoundException.class)
  ResponseEntity<String> handle0(UsernameNotFoundException e) {
    return ResponseEntity.status(404).body("no"); // expect: login-reveals-unknown-user "UsernameNotFoundException"
  }

  @ExceptionHandler(UsernameNotFoundException.class)
  ResponseEntity<String> handle1(UsernameNotFoundException e) {
    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: the right status
  }

  @ExceptionHandler(UserNotFoundException.class)
  ResponseEntity<String> handle2(UserNotFoundException e) {
    return ResponseEntity.status(404).body("no"); // ok: a user that the path names
  }

  static class UserNotFoundException extends RuntimeException {}
}
