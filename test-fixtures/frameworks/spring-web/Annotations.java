package fixture.frameworks.springweb;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What annotations say of a method or a class. */
class Annotations {
  @RequestMapping("/a")
  @ResponseStatus(HttpStatus.UNAUTHORIZED) // expect: unauthorized-without-challenge // effect: 401
  String value() {
    return "no";
  }

  @PutMapping("/a")
  @ResponseStatus(code = HttpStatus.UNAUTHORIZED, reason = "no") // expect: unauthorized-without-challenge // effect: 401
  void code() {
  }

  @RequestMapping("/b")
  @ResponseStatus(reason = "oh") // effect: 500
  void byDefault() {
  }

  @PutMapping("/b")
  ResponseEntity<Void> invalid(BindingResult result) {
    if (result.hasFieldErrors("name")) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-semantic-validation // effect: 400 because bean-validation
    }
    return ResponseEntity.badRequest().build(); // effect: 400 not-because bean-validation
  }

  @ResponseStatus(HttpStatus.UNAUTHORIZED) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  static class NoTokenException extends RuntimeException {
  }

  @Documented(responseCode = 401) // ok: says what is sent elsewhere // effect: none
  ResponseEntity<Void> documented() {
    return ResponseEntity.ok().build(); // effect: 200
  }

  @interface Documented {
    int responseCode();
  }
}
