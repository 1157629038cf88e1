package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

class AnnotatedException {

  @ResponseStatus(HttpStatus.BAD_REQUEST) // expect: wrong-status-for-missing-resource "class OrderNotFoundException"
  static class OrderNotFoundException extends RuntimeException {}

  @ResponseStatus(HttpStatus.NOT_FOUND) // ok: the right status
  static class ItemNotFoundException extends RuntimeException {}

  @ResponseStatus(HttpStatus.BAD_REQUEST) // ok: the name says nothing
  static class OddOrderException extends RuntimeException {}
}
