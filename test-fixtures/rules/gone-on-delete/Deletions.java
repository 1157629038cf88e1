package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

class Deletions {

  private Store store;

  @DeleteMapping("/a/{id}")
  ResponseEntity<Void> always(@PathVariable String id) {
    store.delete(id);
    return ResponseEntity.status(HttpStatus.GONE).build(); // expect: gone-on-delete
  }

  @DeleteMapping("/b/{id}")
  ResponseEntity<Void> again(@PathVariable String id) {
    if (!store.delete(id)) {
      return ResponseEntity.status(410).build(); // ok: deleted before
    }
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/c/{id}")
  ResponseEntity<Void> retired(@PathVariable String id) {
    return ResponseEntity.status(410).build(); // ok: a resource that is no more
  }

  interface Store {
    boolean delete(String id);
  }
}
