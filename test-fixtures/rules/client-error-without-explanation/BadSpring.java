package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class BadSpring {

  ResponseEntity<String> built() {
    return ResponseEntity.notFound().build(); // expect: client-error-without-explanation
  }

  @DeleteMapping
  ResponseEntity<String> created() {
    return new ResponseEntity<>(HttpStatus.CONFLICT); // expect: client-error-without-explanation
  }

  ResponseEntity<String> nothing() {
    return new ResponseEntity<>((String) null, HttpStatus.FORBIDDEN); // expect: client-error-without-explanation
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT) // expect: client-error-without-explanation
  void handler() {
  }

  Mono<Void> reactive(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN); // expect: client-error-without-explanation
    return exchange.getResponse().setComplete();
  }
}
