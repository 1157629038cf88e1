package fixture.frameworks.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ResponseEntity;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.AbstractHttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** How responses are made. */
class Effects extends AbstractHttpService {
  @Override
  protected HttpResponse doGet(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.of(403); // effect: 403 -Allow
  }

  @Override
  protected HttpResponse doHead(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.of(HttpStatus.NOT_FOUND); // effect: 404 -Allow
  }

  @Override
  protected HttpResponse doPost(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.of(HttpStatus.CONFLICT, MediaType.PLAIN_TEXT_UTF_8, "exists"); // effect: 409 -Allow
  }

  @Override
  protected HttpResponse doPut(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.ofJson(HttpStatus.GONE, "gone"); // effect: 410 -Allow
  }

  @Override
  protected HttpResponse doPatch(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.of(ResponseHeaders.of(HttpStatus.LOCKED), HttpData.ofUtf8("locked")); // effect: 423 -Allow
  }

  @Override
  protected HttpResponse doDelete(ServiceRequestContext ctx, HttpRequest request) {
    return HttpResponse.ofJson(
        ResponseHeaders.of(HttpStatus.METHOD_NOT_ALLOWED, HttpHeaderNames.ALLOW, "GET"), "no"); // effect: 405 +Allow
  }

  @Override
  protected HttpResponse doOptions(ServiceRequestContext ctx, HttpRequest request) {
    HttpHeaders trailers = HttpHeaders.of("Allow", "GET");
    return HttpResponse.of(
        HttpStatus.METHOD_NOT_ALLOWED, MediaType.PLAIN_TEXT_UTF_8, HttpData.empty(), trailers); // expect: method-not-allowed-without-allow
  }

  HttpResponse fine(int kind) {
    return switch (kind) {
      case 0 -> HttpResponse.of("text"); // effect: 200
      case 1 -> HttpResponse.of(MediaType.PLAIN_TEXT_UTF_8, "text"); // effect: 200
      case 2 -> HttpResponse.ofJson("text"); // effect: 200
      case 3 -> HttpResponse.ofRedirect("/start"); // effect: 307 +Location
      default -> HttpResponse.ofRedirect(HttpStatus.FOUND, "/start"); // effect: 302 +Location
    };
  }

  HttpResponse later(CompletableFuture<HttpResponse> future, Executor executor, int kind) {
    return switch (kind) {
      case 0 -> HttpResponse.of(() -> HttpResponse.of(403), executor); // effect: 403 -Allow
      case 1 -> HttpResponse.from(() -> HttpResponse.of(409), executor); // effect: 409 -Allow
      case 2 -> HttpResponse.of(CompletableFuture.completedFuture(HttpResponse.of(410))); // effect: 410 -Allow
      case 3 -> HttpResponse.delayed(() -> HttpResponse.of(HttpStatus.NOT_FOUND.code()), Duration.ZERO); // effect: 404 -Allow
      case 4 -> HttpResponse.delayed(AggregatedHttpResponse.of(423), Duration.ZERO); // effect: 423 -Allow // expect: locked-outside-webdav
      default -> HttpResponse.from(future.thenApply(response -> HttpResponse.of(400))); // effect: 400 -Allow
    };
  }

  HttpResponse aggregated(boolean gone) {
    return gone
        ? AggregatedHttpResponse.of(HttpStatus.GONE, MediaType.PLAIN_TEXT_UTF_8, "gone").toHttpResponse() // effect: 410 -Allow
        : AggregatedHttpResponse.of(ResponseHeaders.of(HttpStatus.CONFLICT)).toHttpResponse(); // effect: 409 -Allow
  }

  HttpResponse sameHeaders() {
    AggregatedHttpResponse first =
        AggregatedHttpResponse.of(ResponseHeaders.of(HttpStatus.FORBIDDEN, "X-Why", "locked"));
    return HttpResponse.of(first.headers().toBuilder().status(HttpStatus.LOCKED).build()); // effect: 423 +X-Why
  }

  HttpResponse streamed() {
    HttpResponseWriter writer = HttpResponse.streaming();
    writer.write(ResponseHeaders.of(HttpStatus.FORBIDDEN)); // effect: 403 -Allow
    writer.tryWrite(ResponseHeaders.of(HttpStatus.GONE)); // effect: 410 -Allow
    writer.close(AggregatedHttpResponse.of(HttpStatus.CONFLICT)); // effect: 409 -Allow
    return writer;
  }

  HttpResponse built(int kind) {
    return switch (kind) {
      case 0 -> HttpResponse.builder().status(HttpStatus.CONFLICT).content("no").build(); // effect: 409 -Allow
      case 1 -> HttpResponse.builder().badRequest().content("no").build(); // effect: 400 -Allow
      case 2 -> HttpResponse.builder().forbidden().header("X-Why", "locked").build(); // effect: 403 +X-Why -Allow
      case 3 -> HttpResponse.builder().notFound().headers(HttpHeaders.of("X-Why", "gone")).build(); // effect: 404 +X-Why -Allow
      case 4 -> HttpResponse.builder().unauthorized().trailer("WWW-Authenticate", "Bearer").build(); // expect: unauthorized-without-challenge
      case 5 -> HttpResponse.builder().ok().content("yes").build(); // effect: 200
      case 6 -> HttpResponse.builder().created().content("yes").build(); // effect: 201
      case 7 -> HttpResponse.builder().movedPermanently().content("no").build(); // effect: 301
      case 8 -> HttpResponse.builder().internalServerError().content("no").build(); // effect: 500
      default -> HttpResponse.builder().badGateway().content("no").build(); // effect: 502
    };
  }

  ResponseEntity<String> entity(boolean known) {
    return known
        ? ResponseEntity.of(HttpStatus.CONFLICT, "exists") // effect: 409 -Allow
        : ResponseEntity.of(ResponseHeaders.of(HttpStatus.NOT_FOUND, "X-Why", "gone"), "no"); // effect: 404 +X-Why
  }

  HttpResponse mapped() {
    return HttpResponse.of(HttpStatus.UNAUTHORIZED) // ok: the challenge may be set // effect: 401 ?
        .mapHeaders(headers -> headers.toBuilder().set("WWW-Authenticate", "Bearer").build());
  }

  HttpResponse recovered(HttpResponse response) {
    return response
        .recover(IllegalStateException.class, cause -> HttpResponse.of(409)) // effect: 409 -Allow
        .recover(cause -> HttpResponse.of(410)); // effect: 410 -Allow
  }
}
