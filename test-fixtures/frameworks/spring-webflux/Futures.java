package fixture.webflux;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.async.DeferredResult;

/** Futures and optionals are as transparent as publishers; a deferred result answers when it is set. */
class Futures {
  CompletableFuture<ResponseEntity<String>> completed() {
    return CompletableFuture.completedFuture(ResponseEntity.status(403).body("no")); // effect: 403 -Allow
  }

  CompletableFuture<ResponseEntity<String>> supplied(Executor executor, boolean own) {
    return own
        ? CompletableFuture.supplyAsync(() -> ResponseEntity.status(403).body("no"), executor) // effect: 403 -Allow
        : CompletableFuture.supplyAsync(() -> ResponseEntity.status(409).body("no")); // effect: 409 -Allow
  }

  CompletableFuture<ResponseEntity<String>> chained(CompletableFuture<String> found) {
    return found.thenApply(body -> ResponseEntity.ok(body)) // effect: 200
        .thenCompose(ok -> CompletableFuture.completedFuture(ResponseEntity.status(409).body("no"))) // effect: 409 -Allow
        .exceptionally(failure -> ResponseEntity.status(403).body("no")) // effect: 403 -Allow
        .whenComplete((response, failure) -> System.out.println(failure))
        .handle((response, failure) -> ResponseEntity.status(410).body("no")); // effect: 410 -Allow
  }

  ResponseEntity<String> optional(String found) {
    return Optional.ofNullable(found)
        .map(body -> ResponseEntity.ok(body)) // effect: 200
        .orElse(ResponseEntity.status(404).body("no")); // effect: 404 -Allow
  }

  ResponseEntity<String> present() {
    return Optional.of(ResponseEntity.status(409).body("no")).orElseThrow(); // effect: 409 -Allow
  }

  @GetMapping("/late")
  DeferredResult<ResponseEntity<String>> later() {
    DeferredResult<ResponseEntity<String>> result =
        new DeferredResult<>(5000L, ResponseEntity.status(403).body("no")); // effect: 403 -Allow
    result.setResult(ResponseEntity.status(409).body("no")); // effect: 409 -Allow // expect: conflict-on-safe-method
    result.setErrorResult(ResponseEntity.status(410).body("no")); // effect: 410 -Allow
    return result;
  }
}
