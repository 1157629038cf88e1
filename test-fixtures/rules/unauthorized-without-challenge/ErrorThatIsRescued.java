package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class ErrorThatIsRescued {
  private Mono<String> user;

  Mono<ResponseEntity<String>> rescued() {
    return user.map(name -> ResponseEntity.ok(name))
        .switchIfEmpty(Mono.error(
            new ResponseStatusException(HttpStatus.UNAUTHORIZED))) // ok: answered below
        .onErrorResume(ResponseStatusException.class, failure -> Mono.just(
            ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build())); // ok: set here
  }
}
