package fixture;

import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

class BadBindingResult {

  @PostMapping("/orders")
  ResponseEntity<String> order(@ModelAttribute Order order, BindingResult result) {
    if (result.hasErrors()) {
      return ResponseEntity.badRequest().body("invalid"); // expect: bad-request-for-semantic-validation "hasErrors"
    }
    return ResponseEntity.ok("ordered");
  }

  static class Order {}
}
