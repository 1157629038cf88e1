package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class Advice {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<String> handle0(MaxUploadSizeExceededException e) {
    return ResponseEntity.status(400).body("no"); // expect: wrong-status-for-oversize "MaxUploadSizeExceededException"
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<String> handle1(MaxUploadSizeExceededException e) {
    return ResponseEntity.status(413).body("no"); // ok: the right status
  }
}
