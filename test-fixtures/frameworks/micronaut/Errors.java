package fixture.frameworks.micronaut;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.http.server.exceptions.ErrorResponseProcessorExceptionHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.NotFoundException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import java.net.URI;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.reactivestreams.Publisher;

/** Exceptions that carry a status, and who answers for exceptions. */
class Errors {
  void thrown(int choice, URI uri, List<String> types) {
    switch (choice) {
      case 0: throw new HttpStatusException(HttpStatus.UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      case 1: throw new HttpStatusException(HttpStatus.METHOD_NOT_ALLOWED, (Object) uri); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case 2: throw new NotAllowedException("PUT", uri, Set.of("GET")); // ok: lists them // effect: 405 +Allow
      case 3: throw new NotAcceptableException(types, types); // effect: 406 -Accept // expect: not-acceptable-without-negotiation
      case 4: throw new NotFoundException(); // effect: 404
      case 5: throw new UnsupportedMediaException("text/plain", types); // expect: unsupported-media-type-without-accept // effect: 415 -Accept
      case 6: throw new ContentLengthExceededException(1, 2); // effect: 413
      case 7: throw new TeapotException(); // effect: none
      default: throw new Answered(); // ok: its handler decides // effect: none
    }
  }

  static class TeapotException extends HttpStatusException {
    TeapotException() {
      super(HttpStatus.I_AM_A_TEAPOT, "no"); // expect: teapot-status // effect: 418
    }
  }

  static class Answered extends HttpStatusException {
    Answered() {
      super(HttpStatus.UNAUTHORIZED, "no"); // ok: its handler adds the challenge
    }
  }

  static class AnsweredHandler implements ExceptionHandler<Answered, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, Answered exception) {
      return HttpResponse.unauthorized().header("WWW-Authenticate", "Basic"); // ok: a challenge // effect: 401 +WWW-Authenticate
    }
  }

  static class StatusHandler implements ExceptionHandler<IllegalStateException, HttpStatus> {
    @Override
    public HttpStatus handle(HttpRequest request, IllegalStateException exception) {
      return HttpStatus.UNAUTHORIZED; // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  static class Processed extends ErrorResponseProcessorExceptionHandler<IllegalArgumentException> {
    Processed(ErrorResponseProcessor<?> processor) {
      super(processor);
    }

    @Override
    protected MutableHttpResponse<?> createResponse(IllegalArgumentException exception) {
      return HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  @Error(exception = NoSuchElementException.class)
  HttpResponse<?> missing() {
    return HttpResponse.status(HttpStatus.NOT_FOUND); // effect: 404 because missing-resource
  }

  @Error(exception = IllegalStateException.class)
  HttpResponse<?> illegal(ErrorResponseProcessor<?> processor, ErrorContext context) {
    return processor.processResponse(context, HttpResponse.unauthorized()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  @Error(status = HttpStatus.UNAUTHORIZED) // ok: which responses it replaces, not which it sends // effect: none
  HttpResponse<?> replaced() {
    return HttpResponse.ok(); // effect: 200
  }

  static class Filter implements HttpServerFilter {
    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(HttpRequest<?> request, ServerFilterChain chain) {
      if (request.getHeaders().get("Authorization") == null) {
        return Publishers.just(HttpResponse.unauthorized()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      }
      if (request.getPath().isEmpty()) {
        return Publishers.map(chain.proceed(request), response -> HttpResponse.status(HttpStatus.CONFLICT)); // effect: 409
      }
      return Publishers.then(chain.proceed(request), response -> response.header("Vary", "Authorization"));
    }
  }
}
