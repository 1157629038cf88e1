package fixture;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(TooLongHttpLineException.class)
  ResponseEntity<String> handle0(TooLongHttpLineException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-long-line-or-header "TooLongHttpLineException"
  }

  @ExceptionHandler(TooLongHttpHeaderException.class)
  ResponseEntity<String> handle1(TooLongHttpHeaderException e) {
    return ResponseEntity.status(413).body("no"); // expect: wrong-status-for-long-line-or-header
  }

  @ExceptionHandler(TooLongHttpLineException.class)
  ResponseEntity<String> handle2(TooLongHttpLineException e) {
    return ResponseEntity.status(414).body("no"); // ok: the right status
  }

  @ExceptionHandler(TooLongHttpHeaderException.class)
  ResponseEntity<String> handle3(TooLongHttpHeaderException e) {
    return ResponseEntity.status(431).body("no"); // ok: the right status
  }
}
