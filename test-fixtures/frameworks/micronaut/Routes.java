package fixture.frameworks.micronaut;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.annotation.Trace;
import reactor.core.publisher.Mono;

/** What routes answer: responses, bare statuses, annotated statuses. */
@Controller("/a")
class Routes {
  @Get
  HttpStatus bare(String user) {
    return user == null
        ? HttpStatus.UNAUTHORIZED // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
        : HttpStatus.NO_CONTENT; // effect: 204
  }

  @Delete
  Mono<HttpStatus> wrapped() {
    return Mono.just(HttpStatus.I_AM_A_TEAPOT); // expect: teapot-status // effect: 418
  }

  HttpStatus statusOf(Exception e) {
    return HttpStatus.UNAUTHORIZED; // ok: no route, only a number // effect: none
  }

  @Post
  @Status(HttpStatus.TOO_MANY_REQUESTS) // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  String annotated() {
    return "slow";
  }

  @Put
  @Status(HttpStatus.ACCEPTED) // ok: the response says 409 // effect: none
  HttpResponse<?> both() {
    return HttpResponse.status(HttpStatus.CONFLICT); // effect: 409
  }

  @Head
  MutableHttpResponse<?> mutable() {
    return HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  @Options
  Mono<MutableHttpResponse<?>> reactive() {
    return Mono.just(HttpResponse.unauthorized().header(HttpHeaders.WWW_AUTHENTICATE, "Basic")); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  @Patch
  HttpResponse<?> refused() {
    return HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED).header("Allow", "PATCH"); // expect: allow-lists-refused-method // effect: 405 +Allow
  }

  @Trace
  HttpResponse<?> trace() {
    return HttpResponse.badRequest(); // effect: 400
  }

  @CustomHttpMethod(method = "LOCK")
  HttpStatus locked() {
    return HttpStatus.LOCKED; // effect: 423
  }

  @ServerFilter("/**")
  static class Filter {
    @RequestFilter
    HttpResponse<?> before(HttpRequest<?> request) {
      return request.getHeaders().contains("Authorization") ? null : HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }

    @ResponseFilter
    MutableHttpResponse<?> after(MutableHttpResponse<?> response) {
      return response.status(HttpStatus.UNAUTHORIZED); // ok: the route may have challenged // effect: none
    }
  }
}
