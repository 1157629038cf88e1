package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.HttpClientErrorException;

class NearMissAnswered {

  @GetMapping("/a")
  String thrown() {
    throw new HttpClientErrorException(HttpStatus.NOT_FOUND); // ok: the handler below answers
  }

  @ExceptionHandler(HttpClientErrorException.class)
  ResponseEntity<String> answer(HttpClientErrorException e) {
    return ResponseEntity.status(e.getStatusCode()).body("none");
  }
}
