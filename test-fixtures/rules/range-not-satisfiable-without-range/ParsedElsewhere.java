package rules;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

class ParsedElsewhere {

  @GetMapping("/file")
  ResponseEntity<String> file(@RequestHeader HttpHeaders headers) {
    try {
      return ResponseEntity.ok("Ranges: " + headers.getRange().size());
    } catch (IllegalArgumentException e) {
      return ResponseEntity.status(416).header("Content-Range", "bytes */4000").build(); // ok: the range was parsed
    }
  }

  @GetMapping("/level")
  ResponseEntity<String> level(@RequestParam int level) {
    if (level > 9) {
      return ResponseEntity.status(416).header("Content-Range", "bytes */4000").build(); // todo-expect: range-not-satisfiable-without-range the class looks at the header elsewhere
    }
    return ResponseEntity.ok("Level");
  }
}
