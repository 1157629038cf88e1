package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

class Values {

  @PostMapping(path = "/values", produces = "application/json")
  ResponseEntity<String> value(@RequestParam int value) {
    if (value < 0) {
      return new ResponseEntity<>("No", HttpStatus.NOT_ACCEPTABLE); // expect: not-acceptable-without-negotiation "422"
    }
    return ResponseEntity.accepted().body("Value");
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> state(IllegalStateException e) {
    return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).body("Not acceptable"); // expect: not-acceptable-without-negotiation
  }

  @GetMapping("/export")
  ResponseEntity<String> export(@RequestParam String format) {
    if (!format.equals("csv")) {
      return ResponseEntity.status(406).body("csv"); // ok: the parameter chooses the form of the response
    }
    return ResponseEntity.ok("a,b");
  }

  @GetMapping("/file")
  ResponseEntity<String> file(@RequestParam(name = "as") String kind) {
    String mimeType = kind.equals("text") ? "text/plain" : null;
    boolean known = mimeType != null;
    if (!known) {
      throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE); // ok: looks at a media type, two steps back
    }
    return ResponseEntity.ok("File");
  }
}

@ResponseStatus(HttpStatus.NOT_ACCEPTABLE) // ok: negotiation by its name
class UnsupportedLanguageException extends RuntimeException {}

@ResponseStatus(HttpStatus.NOT_ACCEPTABLE) // expect: not-acceptable-without-negotiation
class EmptyBasketException extends RuntimeException {}
