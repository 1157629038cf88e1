package fixture;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

class Controller {

  private Items items;

  @GetMapping("/items/{id}")
  ResponseEntity<String> one(@PathVariable String id) {
    return items.findById(UUID.fromString(id))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.badRequest().build()); // expect: wrong-status-for-missing-resource "'items.findById(UUID.fromString(id)).map(ResponseEntity::ok)'"
  }

  @GetMapping("/items/{id}/name")
  String name(@PathVariable long id) {
    if (!items.existsById(id)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST); // expect: wrong-status-for-missing-resource "existsById"
    }
    return items.findByNumber(id).orElseThrow(
        () -> new ResponseStatusException(HttpStatus.BAD_REQUEST)); // expect: wrong-status-for-missing-resource
  }

  @PostMapping("/orders/{id}")
  ResponseEntity<String> order(@PathVariable String id, @RequestBody Order order, @RequestParam String sort) {
    if (!items.existsById(order.item())) {
      return ResponseEntity.badRequest().build(); // ok: the content mentions it
    }
    if (Kinds.getKindFromName(id) == null) {
      return ResponseEntity.badRequest().build(); // ok: nothing is searched for, the name is taken apart
    }
    if (items.findColumn(sort) == null) {
      return ResponseEntity.badRequest().build(); // ok: a parameter of the query does not say what the target is
    }
    return items.findById(id).isEmpty()
        ? ResponseEntity.notFound().build() // ok: the right status
        : ResponseEntity.ok("ordered");
  }

  record Order(long item) {}

  static class Kinds {
    static String getKindFromName(String name) {
      return name.contains("_") ? name.substring(0, 1) : null;
    }
  }

  interface Items {
    Optional<String> findById(Object id);

    Optional<String> findByNumber(long id);

    boolean existsById(long id);

    String findColumn(String name);
  }
}
