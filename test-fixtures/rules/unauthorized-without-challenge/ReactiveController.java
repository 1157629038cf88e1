package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class ReactiveController {
  private WebClient client;
  private Mono<String> user;

  @GetMapping("/a")
  Mono<ResponseEntity<String>> empty() {
    return user.map(name -> ResponseEntity.ok(name))
        .defaultIfEmpty(ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()); // expect: unauthorized-without-challenge
  }

  @GetMapping("/b")
  Mono<String> error() {
    return user.switchIfEmpty(Mono.error(
        new ResponseStatusException(HttpStatus.UNAUTHORIZED, "no user"))); // expect: unauthorized-without-challenge
  }

  @GetMapping("/c")
  Mono<ResponseEntity<String>> challenge() {
    return user.map(name -> ResponseEntity.ok(name))
        .onErrorResume(failure -> Mono.just(
            ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").body("no"))); // ok: set here
  }

  Mono<String> upstream() {
    return client.get().retrieve()
        .onStatus(status -> status.equals(HttpStatus.UNAUTHORIZED), // ok: asks what another server answered
            answer -> Mono.error(new HttpClientErrorException(HttpStatus.UNAUTHORIZED))) // ok: a client's exception
        .bodyToMono(String.class);
  }
}
