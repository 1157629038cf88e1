package rules;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class Searches {

  @GetMapping("/search")
  ResponseEntity<String> search(@RequestParam int limit) {
    if (limit > 1000) {
      return ResponseEntity.status(413).body("Too many"); // expect: content-too-large-without-content "400"
    }
    return ResponseEntity.ok("Results");
  }

  @PostMapping("/visit")
  ResponseEntity<String> visit(@RequestParam String day) {
    if (day.equals("sunday")) {
      return ResponseEntity.status(413).body("Closed"); // expect: content-too-large-without-content
    }
    return ResponseEntity.ok("Welcome");
  }

  @PostMapping("/list")
  ResponseEntity<String> list(@RequestBody List<String> items) {
    if (items.size() > 50) {
      return ResponseEntity.status(413).body("At most 50 items"); // ok: items of the content are counted
    }
    return ResponseEntity.ok("Done");
  }

}

class Uploads {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<String> large(MaxUploadSizeExceededException e) {
    return ResponseEntity.status(413).build(); // ok: an upload that is too large
  }
}
