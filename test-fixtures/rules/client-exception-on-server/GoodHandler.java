package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

class GoodHandler {

  @GetMapping("/a")
  String thrown() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "none"); // ok: an exception for answers
  }
}
