package fixture.flow;

import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An exception created as an argument is made to be thrown by whoever gets it. */
class ExceptionHandedOver {
  private Futures futures;

  CompletableFuture<String> failed() {
    return futures.failed(new ResponseStatusException(HttpStatus.UNAUTHORIZED)); // expect: unauthorized-without-challenge
  }

  void future(CompletableFuture<String> answer) {
    answer.completeExceptionally(
        new ResponseStatusException(HttpStatus.UNAUTHORIZED)); // expect: unauthorized-without-challenge
  }

  void kept(ResponseStatusException old) {
    futures.log(old); // ok: nobody knows what it is
    Exception wrapped = new RuntimeException(
        new ResponseStatusException(HttpStatus.UNAUTHORIZED)); // ok: a cause, not thrown itself
    futures.log(wrapped);
  }

  interface Futures {
    CompletableFuture<String> failed(Exception e);

    void log(Exception e);
  }
}
