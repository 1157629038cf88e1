package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;

class NearMissCauses {

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<String> unreadable(HttpMessageNotReadableException e) {
    return ResponseEntity.badRequest().body("unreadable"); // ok: the syntax is wrong
  }

  @ExceptionHandler({MethodArgumentNotValidException.class, HttpMessageNotReadableException.class})
  ResponseEntity<String> both(Exception e) {
    return ResponseEntity.badRequest().body("bad"); // ok: the causes do not agree
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> illegal(IllegalArgumentException e) {
    return ResponseEntity.badRequest().body("bad"); // ok: this exception proves nothing
  }
}
