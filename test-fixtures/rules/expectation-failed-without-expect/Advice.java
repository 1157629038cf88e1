package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

class Advice {

  @ExceptionHandler(UploadException.class)
  ResponseEntity<String> upload(UploadException e) {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).body("No upload"); // expect: expectation-failed-without-expect
  }

  @ExceptionHandler(ExpectationFailedException.class)
  ResponseEntity<String> expectation(ExpectationFailedException e) {
    return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED).build(); // ok: who throws it has decided
  }

  static class UploadException extends RuntimeException {}

  static class ExpectationFailedException extends RuntimeException {}
}
