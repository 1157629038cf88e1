package fixture.webflux;

import java.time.Duration;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;
import reactor.util.retry.Retry;

/** Operators hand on what they are given, or put something in its place. */
class Operators {
  private Mono<String> found;

  Mono<ResponseEntity<String>> empty() {
    return found.map(body -> ResponseEntity.ok(body)) // effect: 200
        .switchIfEmpty(Mono.just(ResponseEntity.status(403).body("no"))) // effect: 403 -Allow
        .defaultIfEmpty(ResponseEntity.status(404).body("no")); // effect: 404 -Allow
  }

  Mono<ResponseEntity<String>> failed() {
    return found.flatMap(body -> Mono.just(ResponseEntity.ok(body))) // effect: 200
        .onErrorResume(e -> Mono.just(ResponseEntity.status(400).body("no"))) // effect: 400 -Allow not-because server-fault
        .onErrorResume(NoSuchElementException.class, e -> Mono.just(ResponseEntity.status(404).body("no"))) // effect: 404 because missing-resource
        .onErrorResume(Exception.class, e -> Mono.just(ResponseEntity.status(400).body("no"))) // effect: 400 not-because server-fault
        .onErrorReturn(IllegalStateException.class, ResponseEntity.status(410).body("no")) // effect: 410 -Allow
        .onErrorReturn(ResponseEntity.status(403).body("no")); // effect: 403 -Allow
  }

  Mono<String> mapped() {
    return found.onErrorMap(e -> new ResponseStatusException(HttpStatus.CONFLICT)) // effect: 409 -Allow
        .onErrorMap(NoSuchElementException.class, e -> new ResponseStatusException(HttpStatus.NOT_FOUND)); // effect: 404 -Allow because missing-resource
  }

  Mono<ResponseEntity<String>> after(boolean lazy) {
    return lazy
        ? found.then(Mono.just(ResponseEntity.status(403).body("no"))) // effect: 403 -Allow
        : found.thenReturn(ResponseEntity.status(409).body("no")); // effect: 409 -Allow
  }

  Flux<ResponseEntity<String>> many(Flux<String> source) {
    return source.concatMap(body -> Mono.just(ResponseEntity.status(403).body(body))); // effect: 403 -Allow
  }

  Flux<ResponseEntity<String>> fanned() {
    return found.flatMapMany(body -> Flux.just(ResponseEntity.status(409).body(body))); // effect: 409 -Allow
  }

  Mono<ResponseEntity<String>> untouched() {
    return Mono.just(ResponseEntity.status(403).body("no")) // effect: 403 -Allow
        .doOnNext(response -> System.out.println(response))
        .doOnSuccess(response -> System.out.println(response))
        .doOnError(failure -> System.out.println(failure))
        .subscribeOn(Schedulers.parallel())
        .publishOn(Schedulers.parallel())
        .contextWrite(Context.empty())
        .doFinally(signal -> System.out.println(signal))
        .timeout(Duration.ofSeconds(1))
        .retryWhen(Retry.max(1))
        .log();
  }

  ResponseEntity<String> blocking() {
    return found.map(body -> ResponseEntity.status(409).body(body)).block(); // effect: 409 -Allow
  }
}
