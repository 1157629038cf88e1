package rules;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Logins {

  @PostMapping("/login")
  ResponseEntity<String> login(@RequestParam int failed) {
    if (failed > 5) {
      return ResponseEntity.status(HttpStatus.LOCKED).body("Wait"); // expect: locked-outside-webdav "403"
    }
    return ResponseEntity.ok("Welcome");
  }

  @ExceptionHandler(AccountLockedException.class)
  ResponseEntity<String> account(AccountLockedException e) {
    return ResponseEntity.status(HttpStatus.LOCKED).build(); // expect: locked-outside-webdav
  }

  static class AccountLockedException extends RuntimeException {}
}

class Payments {

  @PostMapping("/payments")
  ResponseEntity<String> pay(@RequestParam String state) {
    if (state.equals("failed")) {
      return ResponseEntity.status(423).build(); // expect: locked-outside-webdav "409"
    }
    return ResponseEntity.ok("Paid");
  }
}

class Pages {

  private final ReentrantLock mutex = new ReentrantLock();

  @PutMapping("/page")
  ResponseEntity<String> edit() {
    boolean mine = mutex.tryLock();
    if (!mine) {
      return ResponseEntity.status(HttpStatus.LOCKED).body("Somebody is editing"); // ok: a lock on the resource
    }
    return ResponseEntity.ok("Saved");
  }
}
