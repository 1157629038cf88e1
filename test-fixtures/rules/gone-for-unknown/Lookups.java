package rules;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

class Lookups {

  private Map<String, String> items;
  private Map<String, String> deleted;

  @GetMapping("/items/{id}")
  ResponseEntity<String> item(@PathVariable String id) {
    String item = items.get(id);
    if (item == null) {
      return ResponseEntity.status(HttpStatus.GONE).build(); // expect: gone-for-unknown "404"
    }
    return ResponseEntity.ok(item);
  }

  @GetMapping("/old/{id}")
  ResponseEntity<String> old(@PathVariable String id) {
    if (deleted.get(id) != null) {
      return ResponseEntity.status(HttpStatus.GONE).build(); // ok: known to be deleted
    }
    return ResponseEntity.ok(id);
  }

  @GetMapping("/links/{id}")
  ResponseEntity<String> link(@PathVariable String id) {
    String link = items.get(id);
    if (link == null) {
      return ResponseEntity.notFound().build();
    }
    if (link.startsWith("old-")) {
      return ResponseEntity.status(410).build(); // ok: found, and another test decides
    }
    return ResponseEntity.ok(link);
  }
}
