package fixture.frameworks.micronaut;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cachecontrol.CacheControl;
import io.micronaut.http.cookie.Cookie;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One mutable object all along: what is set on it leaves when it is returned. */
class MutableResponses {
  HttpResponse<?> challenged() {
    return HttpResponse.unauthorized() // effect: 401 +WWW-Authenticate
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") // ok: a challenge
        .header("Retry-After", (CharSequence) null)
        .body("who are you?");
  }

  HttpResponse<?> lastStatus(MutableHttpResponse<?> given) {
    return HttpResponse.ok()
        .status(403) // ok: overwritten
        .status(HttpStatus.TOO_MANY_REQUESTS, "slow") // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
        .attribute("a", "b")
        .setAttribute("c", "d");
  }

  HttpResponse<?> typed(CacheControl cache, Cookie cookie, Charset charset) {
    return HttpResponse.status(HttpStatus.CONFLICT) // effect: 409 +Content-Type +Content-Length +Content-Encoding +Set-Cookie
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .contentLength(2)
        .contentEncoding("gzip")
        .cookie(cookie)
        .cookies(Set.of(cookie))
        .locale(Locale.ROOT)
        .characterEncoding(charset);
  }

  HttpResponse<?> cached(CacheControl cache) {
    return HttpResponse.badRequest().cacheControl(cache); // effect: 400 +Cache-Control
  }

  HttpResponse<?> ofMessages(MutableHttpResponse<Object> response) {
    response.status(HttpStatus.GONE); // effect: none
    response.bodyWriter(null);
    MutableHttpResponse<?> other = HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    other.basicAuth("user", "password"); // a request's header is no challenge
    other.bearerAuth("token");
    return other.toMutableResponse();
  }

  HttpResponse<?> configured(ZonedDateTime when, URI uri) {
    return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS) // ok: says when // effect: 429 +Retry-After +Date +Expires +Location
        .headers(headers -> headers
            .add(HttpHeaders.RETRY_AFTER, when) // ok: written as a date
            .date(0)
            .ifModifiedSince(0)
            .expires(0)
            .location(uri));
  }

  HttpResponse<?> given(Map<CharSequence, CharSequence> headers) {
    return HttpResponse.unauthorized().headers(headers); // ok: they may hold a challenge // effect: 401 ~WWW-Authenticate ?
  }

  HttpResponse<?> view() {
    MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED); // ok: allowed below // effect: 405 +Allow +Last-Modified +Content-Type
    MutableHttpHeaders headers = response.getHeaders();
    headers.allow(HttpMethod.GET, HttpMethod.HEAD);
    headers.lastModified(0);
    headers.contentType(MediaType.TEXT_HTML_TYPE);
    return response;
  }

  HttpResponse<?> emptyList() {
    return HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED).headers(headers -> headers.allow()); // ok: an empty list is one // effect: 405 +Allow
  }

  HttpResponse<?> generic() {
    return HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED).headers(headers -> headers.allowGeneric(List.of("GET"))); // ok: lists them // effect: 405 +Allow
  }

  HttpResponse<?> removed() {
    MutableHttpResponse<?> response = HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    response.getHeaders().set("WWW-Authenticate", "Basic");
    response.getHeaders().contentTypeIfMissing(MediaType.TEXT_PLAIN_TYPE);
    response.getHeaders().remove("WWW-Authenticate");
    response.getHeaders().auth("user", "password"); // a request's header is no challenge
    return response;
  }

  HttpResponse<?> asked() {
    MutableHttpResponse<?> response = HttpResponse.unauthorized(); // ok: set where missing // effect: 401 +WWW-Authenticate
    if (!response.getHeaders().contains("WWW-Authenticate")) {
      response.getHeaders().add("WWW-Authenticate", "Basic");
    }
    return response;
  }

  HttpResponse<?> ifMissing() {
    MutableHttpResponse<?> response = HttpResponse.unauthorized(); // ok: set where missing // effect: 401 +WWW-Authenticate
    response.getHeaders().setIfMissing("WWW-Authenticate", "Basic");
    return response;
  }

  private MutableHttpResponse<?> denied() {
    return HttpResponse.unauthorized(); // ok: its caller adds the challenge // effect: 401 +WWW-Authenticate
  }

  HttpResponse<?> helped() {
    return denied().header("WWW-Authenticate", "Basic");
  }

  MutableHttpResponse<?> forAnyCaller() {
    return HttpResponse.unauthorized(); // ok: a caller out of sight may add to it // effect: 401 ~WWW-Authenticate ?
  }

  private MutableHttpResponse<?> refused() {
    return HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  HttpResponse<?> onceBare(boolean known) {
    return known ? null : refused();
  }

  MutableHttpResponse<?> handedToOthers(java.util.function.UnaryOperator<MutableHttpResponse<?>> change) {
    return change.apply(HttpResponse.unauthorized()); // ok: others may add to it // effect: none
  }
}
