package frameworks.springweb;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

class Reads {

  private Map<String, String> names;

  @PostMapping("/a/{id}")
  ResponseEntity<Void> content(
      @RequestBody Item item, @RequestPart Item part, @PathVariable String id, @RequestParam int page) {
    if (item.age() < 0) {
      return ResponseEntity.status(503).build(); // effect: 503 because invalid-content
    }
    if (item.name() == null || item.age() < 0) {
      return ResponseEntity.status(503).build(); // effect: 503 not-because invalid-content
    }
    if (!item.name().equals(id)) {
      return ResponseEntity.status(503).build(); // effect: 503 because invalid-content
    }
    if (!item.name().equals("a") && !item.name().equals("b")) {
      return ResponseEntity.status(503).build(); // effect: 503 not-because invalid-content
    }
    if (part.age() > 150) {
      return ResponseEntity.status(503).build(); // effect: 503 because invalid-content
    }
    if (page < 0) {
      return ResponseEntity.status(503).build(); // effect: 503 not-because invalid-content
    }
    if (names.get(item.name()) == null) {
      return ResponseEntity.status(503).build(); // effect: 503 not-because missing-resource
    }
    return names.get(id) == null
        ? ResponseEntity.status(503).build() // effect: 503 because missing-resource
        : ResponseEntity.ok().build();
  }

  @PostMapping("/b")
  ResponseEntity<Void> headers(
      @RequestHeader(HttpHeaders.IF_MATCH) String tag, @RequestHeader("If-None-Match") String other, HttpHeaders all) {
    if (tag == null) {
      return ResponseEntity.status(503).build(); // effect: 503 because precondition-absent
    }
    if (other != null) {
      return ResponseEntity.status(503).build(); // effect: 503 because precondition-present
    }
    if (!MediaType.APPLICATION_JSON.equals(all.getContentType())) {
      return ResponseEntity.status(503).build(); // effect: 503 because about-content-type
    }
    if (!all.getAccept().contains(MediaType.APPLICATION_JSON)) {
      return ResponseEntity.status(503).build(); // effect: 503 because about-accept
    }
    if (all.getFirst("Authorization") == null) {
      return ResponseEntity.status(503).build(); // effect: 503 because unauthenticated
    }
    List<String> none = all.getIfNoneMatch();
    if (all.getIfMatch().isEmpty()) {
      return ResponseEntity.status(503).build(); // effect: 503 because precondition-absent
    }
    return all.getContentLength() > 10
        ? ResponseEntity.status(503).build() // effect: 503 because oversize
        : ResponseEntity.ok().build();
  }

  @PostMapping("/c")
  ResponseEntity<Void> file(@RequestParam MultipartFile file) {
    return file.getSize() > 10
        ? ResponseEntity.status(503).build() // effect: 503 because oversize
        : ResponseEntity.ok().build();
  }

  record Item(String name, int age) {}
}
