package fixture;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> handle0(Exception e) {
    return ResponseEntity.status(400).body("no"); // expect: client-error-for-server-fault "@ExceptionHandler(Exception)"
  }

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<String> handle1(RuntimeException e) {
    return ResponseEntity.status(404).body("no"); // expect: client-error-for-server-fault
  }

  @ExceptionHandler(NullPointerException.class)
  ResponseEntity<String> handle2(NullPointerException e) {
    return ResponseEntity.status(422).body("no"); // expect: client-error-for-server-fault
  }

  @ExceptionHandler(SQLException.class)
  ResponseEntity<String> handle3(SQLException e) {
    return ResponseEntity.status(409).body("no"); // expect: client-error-for-server-fault
  }

  @ExceptionHandler(DataAccessException.class)
  ResponseEntity<String> handle4(DataAccessException e) {
    return ResponseEntity.badRequest().build(); // expect: client-error-for-server-fault
  }

  @ExceptionHandler({SQLException.class, IOException.class})
  ResponseEntity<String> handle5(Exception e) {
    return ResponseEntity.status(400).body("no"); // expect: client-error-for-server-fault
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<String> handle6(IllegalArgumentException e) {
    return ResponseEntity.status(400).body("no"); // ok: this exception proves nothing
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> handle7(IllegalStateException e) {
    return ResponseEntity.status(409).body("no"); // ok: nor does this one
  }

  @ExceptionHandler({IllegalArgumentException.class, NullPointerException.class})
  ResponseEntity<String> handle8(Exception e) {
    return ResponseEntity.status(400).body("no"); // ok: the causes do not agree
  }

  @ExceptionHandler(Throwable.class)
  ResponseEntity<String> handle9(Throwable e) {
    return ResponseEntity.internalServerError().build(); // ok: the server says that it failed
  }
}
