package fixture.webflux;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What goes into a publisher comes out of it; an error is thrown. */
@RestController
class Publishers {
  Mono<ResponseEntity<String>> just() {
    return Mono.just(ResponseEntity.status(403).body("no")); // effect: 403 -Allow
  }

  Mono<ResponseEntity<String>> perhaps() {
    return Mono.justOrEmpty(ResponseEntity.status(409).body("no")); // effect: 409 -Allow
  }

  Mono<ResponseEntity<String>> deferred() {
    return Mono.defer(() -> Mono.just(ResponseEntity.status(410).body("no"))); // effect: 410 -Allow
  }

  Mono<ResponseEntity<String>> called(boolean blocking) {
    return blocking
        ? Mono.fromCallable(() -> ResponseEntity.status(403).body("no")) // effect: 403 -Allow
        : Mono.fromSupplier(() -> ResponseEntity.status(404).body("no")); // effect: 404 -Allow
  }

  Flux<ResponseEntity<String>> several(boolean lazy) {
    return lazy
        ? Flux.defer(() -> Flux.just(ResponseEntity.status(403).body("no"))) // effect: 403 -Allow
        : Flux.just(ResponseEntity.status(409).body("no")); // effect: 409 -Allow
  }

  Mono<String> error() {
    return Mono.error(new ResponseStatusException(HttpStatus.CONFLICT)); // effect: 409 -Allow
  }

  Mono<String> lazyError() {
    return Mono.error(() -> new ResponseStatusException(HttpStatus.GONE)); // effect: 410 -Allow
  }

  Flux<String> errors(boolean lazy) {
    return lazy
        ? Flux.error(() -> new ResponseStatusException(HttpStatus.GONE)) // effect: 410 -Allow
        : Flux.error(new ResponseStatusException(HttpStatus.CONFLICT)); // effect: 409 -Allow
  }
}
