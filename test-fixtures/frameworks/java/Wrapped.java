package fixture;

import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** A wrapper is unwrapped by whoever waits for the result: what leaves is the cause. */
class Wrapped {
  void completion() {
    throw new CompletionException(new WebApplicationException(401)); // expect: unauthorized-without-challenge
  }

  void completionWithText() {
    throw new CompletionException("failed", new WebApplicationException(401)); // expect: unauthorized-without-challenge
  }

  void execution() throws ExecutionException {
    throw new ExecutionException(new WebApplicationException(401)); // expect: unauthorized-without-challenge
  }

  void executionWithText() throws ExecutionException {
    throw new ExecutionException("failed", new WebApplicationException(401)); // expect: unauthorized-without-challenge
  }
}
