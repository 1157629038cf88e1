package fixture.frameworks.javalin;

import io.javalin.http.*;
import java.util.Map;

/** Each exception has its status, and no header of its own. */
class Exceptions {
  void statuses(int which) {
    switch (which) {
      case 0 -> throw new BadRequestResponse(); // effect: 400
      case 1 -> throw new UnauthorizedResponse(); // expect: unauthorized-without-challenge // effect: 401
      case 2 -> throw new PaymentRequiredResponse(); // effect: 402
      case 3 -> throw new ForbiddenResponse(); // effect: 403
      case 4 -> throw new NotFoundResponse(); // effect: 404
      case 5 -> throw new MethodNotAllowedResponse(); // expect: method-not-allowed-without-allow // effect: 405
      case 6 -> throw new NotAcceptableResponse(); // effect: 406
      case 7 -> throw new ProxyAuthenticationRequiredResponse(); // expect: proxy-authentication-without-challenge // effect: 407
      case 8 -> throw new RequestTimeoutResponse(); // effect: 408
      case 9 -> throw new ConflictResponse(); // effect: 409
      case 10 -> throw new GoneResponse(); // effect: 410
      case 11 -> throw new LengthRequiredResponse(); // effect: 411
      case 12 -> throw new PreconditionFailedResponse(); // expect: precondition-failed-without-condition // effect: 412
      case 13 -> throw new ContentTooLargeResponse(); // effect: 413
      case 14 -> throw new UriTooLongResponse(); // effect: 414
      case 15 -> throw new UnsupportedMediaTypeResponse(); // expect: unsupported-media-type-without-accept // effect: 415
      case 16 -> throw new RangeNotSatisfiableResponse(); // expect: range-not-satisfiable-without-content-range // effect: 416
      case 17 -> throw new ExpectationFailedResponse(); // effect: 417
      case 18 -> throw new ImATeapotResponse(); // expect: teapot-status // effect: 418
      case 19 -> throw new EnhanceYourCalmResponse(); // expect: unregistered-status // effect: 420
      case 20 -> throw new MisdirectedRequestResponse(); // effect: 421
      case 21 -> throw new UnprocessableContentResponse(); // effect: 422
      case 22 -> throw new LockedResponse(); // effect: 423
      case 23 -> throw new FailedDependencyResponse(); // effect: 424
      case 24 -> throw new TooEarlyResponse(); // effect: 425
      case 25 -> throw new UpgradeRequiredResponse(); // expect: upgrade-required-without-upgrade // effect: 426
      case 26 -> throw new PreconditionRequiredResponse(); // effect: 428
      case 27 -> throw new TooManyRequestsResponse(); // expect: too-many-requests-without-retry-after // effect: 429
      case 28 -> throw new RequestHeaderFieldsTooLargeResponse(); // effect: 431
      case 29 -> throw new UnavailableForLegalReasonsResponse(); // expect: legal-block-without-blocked-by // effect: 451
      case 30 -> throw new ClientClosedRequestResponse(); // expect: unregistered-status // effect: 499
      default -> throw new HttpResponseException(405, "no"); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    }
  }

  void withDetails() {
    throw new HttpResponseException(HttpStatus.METHOD_NOT_ALLOWED, "no", Map.of("a", "b")); // expect: method-not-allowed-without-allow
  }

  void withMessage() {
    throw new MethodNotAllowedResponse("no"); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void withMethods(Map<String, String> details) {
    throw new MethodNotAllowedResponse("no", details); // ok: details may name the methods // effect: 405 ?
  }

  void challenged(Context ctx) {
    ctx.header("WWW-Authenticate", "Bearer");
    throw new UnauthorizedResponse("who?"); // ok: the header is kept // effect: 401 +WWW-Authenticate
  }

  static class Expired extends HttpResponseException {
    Expired() {
      super(419, "expired"); // expect: unregistered-status
    }
  }

  void ofItsOwn() {
    throw new Expired();
  }
}
