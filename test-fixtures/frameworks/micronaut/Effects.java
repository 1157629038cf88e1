package fixture.frameworks.micronaut;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.net.URI;
import java.util.Set;

/** What makes a response, and with which status. */
class Effects {
  HttpResponse<?> shortcuts(int choice, URI uri, Set<String> methods) {
    switch (choice) {
      case 0: return HttpResponse.status(HttpStatus.FORBIDDEN); // effect: 403 -Location
      case 1: return HttpResponse.status(409, "taken"); // effect: 409
      case 2: return HttpResponse.status(HttpStatus.GONE, "gone"); // effect: 410
      case 3: return HttpResponse.status(HttpStatus.valueOf(412)); // effect: 412 // expect: precondition-failed-without-condition
      case 4: return HttpResponse.status(HttpStatus.CONFLICT.getCode(), "taken"); // effect: 409
      case 5: return HttpResponse.ok(); // effect: 200
      case 6: return HttpResponse.created("body"); // effect: 201
      case 7: return HttpResponse.created("body", uri); // effect: 201 +Location
      case 8: return HttpResponse.accepted(); // effect: 202 -Location
      case 9: return HttpResponse.accepted(uri); // effect: 202 +Location
      case 10: return HttpResponse.noContent(); // effect: 204
      case 11: return HttpResponse.redirect(uri); // effect: 301 +Location
      case 12: return HttpResponse.seeOther(uri); // effect: 303 +Location
      case 13: return HttpResponse.notModified(); // effect: 304
      case 14: return HttpResponse.temporaryRedirect(uri); // effect: 307 +Location
      case 15: return HttpResponse.permanentRedirect(uri); // effect: 308 +Location
      case 16: return HttpResponse.badRequest(); // effect: 400
      case 17: return HttpResponse.badRequest("no"); // effect: 400
      case 18: return HttpResponse.notFound(); // effect: 404
      case 19: return HttpResponse.notFound("no"); // effect: 404
      case 20: return HttpResponse.notAllowed(HttpMethod.GET, HttpMethod.HEAD); // ok: lists them // effect: 405 +Allow
      case 21: return HttpResponse.notAllowed(); // ok: an empty list is one // effect: 405 +Allow
      case 22: return HttpResponse.notAllowed(Set.of(HttpMethod.GET)); // ok: lists them // effect: 405 +Allow
      case 23: return HttpResponse.notAllowedGeneric(methods); // ok: lists them // effect: 405 +Allow
      case 24: return HttpResponse.unprocessableEntity(); // effect: 422
      default: return HttpResponse.serverError("oh"); // effect: 500
    }
  }

  HttpResponse<?> unregistered(int choice) {
    switch (choice) {
      case 0: return HttpResponse.status(HttpStatus.ENHANCE_YOUR_CALM); // expect: unregistered-status // effect: 420
      case 1: return HttpResponse.status(HttpStatus.NO_RESPONSE); // expect: unregistered-status // effect: 444
      case 2: return HttpResponse.status(HttpStatus.BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS); // expect: unregistered-status // effect: 450
      case 3: return HttpResponse.status(HttpStatus.REQUEST_HEADER_TOO_LARGE); // expect: unregistered-status // effect: 494
      case 4: return HttpResponse.status(HttpStatus.CONNECTION_TIMED_OUT); // effect: 522
      case 5: return HttpResponse.status(419, "expired"); // expect: unregistered-status // effect: 419
      default: return HttpResponse.status(HttpStatus.I_AM_A_TEAPOT); // expect: teapot-status // effect: 418
    }
  }

  HttpResponse<?> unauthorized() {
    return HttpResponse.unauthorized(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  HttpResponse<?> notAllowed() {
    return HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  HttpResponse<?> tooMany() {
    return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }
}
