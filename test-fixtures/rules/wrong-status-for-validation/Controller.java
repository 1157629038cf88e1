package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

class Controller {

  private Orders orders;

  @PostMapping("/orders")
  ResponseEntity<String> order(@ModelAttribute Order order, BindingResult result) {
    if (result.hasErrors()) {
      return ResponseEntity.status(409).build(); // expect: wrong-status-for-validation "hasErrors"
    }
    return orders.isFull()
        ? ResponseEntity.status(409).build() // ok: valid, and there is no room
        : ResponseEntity.ok("ordered");
  }

  static class Order {}

  interface Orders {
    boolean isFull();
  }
}
