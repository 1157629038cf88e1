package fixture;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class DaoAdvice {

  @ExceptionHandler(DuplicateKeyException.class)
  ResponseEntity<String> handle0(DuplicateKeyException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-conflict
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  ResponseEntity<String> handle1(OptimisticLockingFailureException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-conflict
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  ResponseEntity<String> handle2(DataIntegrityViolationException e) {
    return ResponseEntity.status(400).body("no"); // ok: may be a value that is missing
  }
}
