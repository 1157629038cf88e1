package fixture.frameworks.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpResponseException;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.HttpStatusException;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.AdditionalHeader;
import com.linecorp.armeria.server.annotation.Delete;
import com.linecorp.armeria.server.annotation.ExceptionHandlerFunction;
import com.linecorp.armeria.server.annotation.Get;
import com.linecorp.armeria.server.annotation.Head;
import com.linecorp.armeria.server.annotation.Options;
import com.linecorp.armeria.server.annotation.Patch;
import com.linecorp.armeria.server.annotation.Post;
import com.linecorp.armeria.server.annotation.Put;
import com.linecorp.armeria.server.annotation.StatusCode;
import com.linecorp.armeria.server.auth.AuthFailureHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Annotated services, exceptions and handlers, wrong and right. */
class Refusals implements AuthFailureHandler, ExceptionHandlerFunction, ServerErrorHandler {
  private static final Logger LOGGER = Logger.getLogger("refusals");

  @Override
  public HttpResponse authFailed(HttpService delegate, ServiceRequestContext ctx, HttpRequest request, Throwable cause) {
    LOGGER.log(Level.FINE, "refused: {0}", ctx);
    return HttpResponse.of(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  @Override
  public HttpResponse handleException(ServiceRequestContext ctx, HttpRequest request, Throwable cause) {
    return HttpResponse.of(HttpStatus.valueOf(429)); // expect: client-error-for-server-fault
  }

  @Override
  public HttpResponse onServiceException(ServiceRequestContext ctx, Throwable cause) {
    return HttpResponse.of(429); // expect: client-error-for-server-fault
  }

  @Get("/a")
  public HttpResponse get() {
    throw HttpStatusException.of(401); // expect: unauthorized-without-challenge
  }

  @Head("/a")
  public HttpResponse head() {
    throw HttpStatusException.of(HttpStatus.METHOD_NOT_ALLOWED, new IllegalStateException()); // expect: method-not-allowed-without-allow
  }

  @Post("/a")
  public HttpResponse post() {
    throw HttpResponseException.of(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  @Put("/a")
  public HttpResponse put() {
    throw HttpResponseException.of(405); // expect: method-not-allowed-without-allow
  }

  @Patch("/a")
  public HttpResponse patch() {
    throw HttpResponseException.of(
        HttpResponse.of(ResponseHeaders.of(HttpStatus.UNAUTHORIZED, "WWW-Authenticate", "Bearer"))); // ok: challenged // effect: 401 +WWW-Authenticate
  }

  @Delete("/a")
  public HttpResponse delete() {
    throw HttpResponseException.of(
        AggregatedHttpResponse.of(HttpStatus.UNAUTHORIZED, MediaType.JSON, "no"), // expect: unauthorized-without-challenge
        new IllegalStateException());
  }

  @Options("/a")
  @StatusCode(401) // effect: 401 +WWW-Authenticate
  @AdditionalHeader(name = "WWW-Authenticate", value = "Bearer")
  public String options() {
    return "no";
  }

  @Get("/b")
  @AdditionalHeader(name = "Allow", value = {"GET", "HEAD"})
  public HttpResponse annotated() {
    return HttpResponse.of(405); // ok: the annotation adds it // effect: 405 +Allow
  }

  HttpResponse odd(boolean tea) {
    return tea
        ? HttpResponse.of(418) // expect: teapot-status
        : HttpResponse.of(new HttpStatus(499, "Client Closed Request")); // expect: unregistered-status
  }

  Server server(DecoratingHttpServiceFunction decorator, HttpService service) {
    service.decorate((delegate, ctx, request) -> HttpResponse.of(409)); // effect: 409 -Allow
    return Server.builder()
        .service("/a", (ctx, request) -> HttpResponse.of(403)) // effect: 403 -Allow
        .serviceUnder("/b", (ctx, request) -> {
          ctx.addAdditionalResponseHeader("Allow", "GET");
          return HttpResponse.of(405); // ok: added by the context // effect: 405 +Allow
        })
        .decorator((delegate, ctx, request) -> HttpResponse.of(404)) // effect: 404 -Allow
        .decorator("/c", (delegate, ctx, request) -> HttpResponse.of(410)) // effect: 410 -Allow
        .decoratorUnder("/d", (delegate, ctx, request) -> HttpResponse.of(423)) // effect: 423 -Allow
        .decorator(new DecoratingHttpServiceFunction() {
          @Override
          public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest request) {
            return HttpResponse.of(403); // effect: 403 -Allow
          }
        })
        .service("/e", new HttpService() {
          @Override
          public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
            return HttpResponse.ofFailure(HttpStatusException.of(401)); // expect: unauthorized-without-challenge
          }
        })
        .errorHandler((ctx, cause) -> HttpResponse.of(409)) // effect: 409 -Allow
        .build();
  }

  HttpResponse proxied(HttpService delegate, ServiceRequestContext ctx, HttpRequest request) throws Exception {
    delegate.serve(ctx, request);
    return HttpResponse.of(401); // ok: the service may have added the header to the context // effect: 401 ?
  }

  HttpResponse answered() {
    try {
      throw HttpStatusException.of(401); // ok: answered below // effect: none
    } catch (RuntimeException e) {
      return HttpResponse.of(404); // effect: 404 -Allow
    }
  }

  HttpResponse byHelper(ServiceRequestContext ctx, IllegalStateException cause) {
    return refuse(ctx, HttpStatus.METHOD_NOT_ALLOWED, cause); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  private static HttpResponse refuse(RequestContext ctx, HttpStatus status, String text) {
    return HttpResponse.of(ResponseHeaders.of(status, "Allow", "GET"));
  }

  private static HttpResponse refuse(RequestContext ctx, HttpStatus status, Throwable cause) {
    return HttpResponse.of(status);
  }
}
