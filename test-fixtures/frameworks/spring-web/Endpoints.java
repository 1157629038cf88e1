package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Endpoints.BASE + "orders/")
class Endpoints {

  static final String BASE = "/api/";

  @GetMapping
  ResponseEntity<String> all(int page) {
    return ResponseEntity.status(404).build(); // effect: 404 at GET /api/orders
  }

  @GetMapping({"/{id}", "old/{id}"})
  ResponseEntity<String> one() {
    return refused(); // effect: none
  }

  @PostMapping("/{id}")
  ResponseEntity<String> add() {
    return ResponseEntity.badRequest().build(); // effect: 400 at POST /api/orders/{id}
  }

  @PutMapping(value = "/{id}")
  ResponseEntity<String> put() {
    return refused(); // effect: none
  }

  @PatchMapping(path = "/{id}")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(409).build(); // effect: 409 at PATCH /api/orders/{id}
  }

  @DeleteMapping("/{id}")
  ResponseEntity<String> delete() {
    return ResponseEntity.status(409).build(); // effect: 409 at DELETE /api/orders/{id}
  }

  @RequestMapping(path = "count", method = {RequestMethod.GET, RequestMethod.HEAD})
  ResponseEntity<String> count() {
    return ResponseEntity.status(404).build(); // effect: 404 at GET /api/orders/count and HEAD /api/orders/count
  }

  @RequestMapping("any")
  ResponseEntity<String> any() {
    return ResponseEntity.status(404).build(); // effect: 404 at /api/orders/any
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> failed() {
    return ResponseEntity.status(409).build(); // effect: 409 at nowhere
  }

  private ResponseEntity<String> refused() {
    // effect: 403 at GET /api/orders/old/{id} and GET /api/orders/{id} and PUT /api/orders/{id}
    return ResponseEntity.status(403).build();
  }
}
