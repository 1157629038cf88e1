package fixture.frameworks.play;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import play.http.HttpErrorHandler;
import play.mvc.Controller;
import play.mvc.Http;
import play.mvc.Result;
import play.mvc.Results;
import play.mvc.Security;

/** Refusals, wrong and right. */
class Refusals extends Controller implements HttpErrorHandler {
  Result unauthorizedBare() {
    return unauthorized("log in"); // expect: unauthorized-without-challenge
  }

  Result ignored() {
    Result result = unauthorized(); // expect: unauthorized-without-challenge
    result.withHeader(WWW_AUTHENTICATE, "Bearer");
    return result;
  }

  Result challenged() {
    return unauthorized().withHeader(WWW_AUTHENTICATE, "Bearer"); // ok: challenged // effect: 401 +WWW-Authenticate
  }

  Result notAllowed(boolean known) {
    return known
        ? status(METHOD_NOT_ALLOWED).withHeader(Http.HeaderNames.ALLOW, "GET") // ok: named // effect: 405 +Allow
        : status(METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow
  }

  Result tooMany(boolean known) {
    return known
        ? tooManyRequests("busy").withHeader(RETRY_AFTER, "60") // ok: says when
        : tooManyRequests("busy"); // expect: too-many-requests-without-retry-after
  }

  Result odd(boolean tea) {
    return tea
        ? status(IM_A_TEAPOT) // expect: teapot-status
        : status(499, "gone"); // expect: unregistered-status
  }

  Result type() {
    return unsupportedMediaType("JSON, please"); // expect: unsupported-media-type-without-accept
  }

  @Override
  public CompletionStage<Result> onClientError(Http.RequestHeader request, int status, String message) {
    return CompletableFuture.completedFuture(Results.status(status, message)); // ok: unknown // effect: none
  }

  @Override
  public CompletionStage<Result> onServerError(Http.RequestHeader request, Throwable failure) {
    return CompletableFuture.completedFuture(status(429)); // expect: client-error-for-server-fault
  }

  static class Login extends Security.Authenticator {
    @Override
    public Result onUnauthorized(Http.Request request) {
      return unauthorized(); // expect: unauthorized-without-challenge
    }
  }

  boolean asked(Result result) {
    return result.status() == UNAUTHORIZED || result.status() == 405; // ok: questions
  }
}
