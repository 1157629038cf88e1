package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

class Rooms {

  @GetMapping("/rooms")
  ResponseEntity<String> room(@RequestParam int guests) {
    if (guests > 4) {
      return ResponseEntity.status(451).body("Full"); // expect: legal-block-without-legal-demand "403"
    }
    return ResponseEntity.ok("Room");
  }
}

class Films {

  @GetMapping("/films")
  ResponseEntity<String> film(@RequestHeader("CF-IPCountry") String country) {
    if (country.equals("DE")) {
      return ResponseEntity.status(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS).header("Link", "<https://a.example>; rel=\"blocked-by\"").build(); // ok: the country decides
    }
    return ResponseEntity.ok("Film");
  }
}

class Takedowns {

  @GetMapping("/articles")
  ResponseEntity<String> article(@RequestParam String id) {
    if (id.startsWith("x")) {
      return ResponseEntity.status(451).header("Link", "<https://a.example>; rel=\"blocked-by\"").body("Removed after a DMCA notice"); // ok: the text names the law
    }
    return ResponseEntity.ok("Article");
  }
}
