package rules;

import java.net.SocketTimeoutException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

class Delays {

  @GetMapping("/quote")
  ResponseEntity<String> quote() throws Exception {
    try {
      return ResponseEntity.ok(new FutureTask<>(() -> "7").get(3, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT).build(); // expect: request-timeout-for-own-delay "504"
    }
  }

  @ExceptionHandler(SocketTimeoutException.class)
  ResponseEntity<String> upstream(SocketTimeoutException e) {
    return ResponseEntity.status(408).build(); // expect: request-timeout-for-own-delay
  }

  @ExceptionHandler(SlowClientException.class)
  ResponseEntity<String> slow(SlowClientException e) {
    return ResponseEntity.status(408).build(); // ok: whose delay it is, the class does not say
  }

  @ExceptionHandler({TimeoutException.class, SlowClientException.class})
  ResponseEntity<String> either(Exception e) {
    return ResponseEntity.status(408).build(); // ok: not all causes agree
  }

  static class SlowClientException extends Exception {}
}
