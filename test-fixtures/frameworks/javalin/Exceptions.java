package fixture.frameworks.javalin;

import io.javalin.http.*;
import java.util.Map;

/** Each exception has its status, and no header of its own. */
class Exceptions {
  void statuses(int which) {
    switch (which) {
      case 0 -> throw new BadRequestResponse(); // effect: 400
      case 1 -> throw new UnauthorizedResponse(); // expect: unauthorized-without-challenge // effect: 401
      case 2 -> throw new PaymentRequiredResponse(); // effect: 402 // expect: payment-required-without-payment
      case 3 -> throw new ForbiddenResponse(); // effect: 403
      case 4 -> throw new NotFoundResponse(); // effect: 404
      case 5 -> throw new MethodNotAllowedResponse(); // expect: method-not-allowed-without-allow // effect: 405
      case 6 -> throw new NotAcceptableResponse(); // effect: 406 // expect: not-acceptable-without-negotiation
      case 7 -> throw new ProxyAuthenticationRequiredResponse(); // effect: 407 // expect: proxy-authentication-by-origin
      case 8 -> throw new RequestTimeoutResponse(); // effect: 408
      case 9 -> throw new ConflictResponse(); // effect: 409
      case 10 -> throw new GoneResponse(); // effect: 410
      case 11 -> throw new LengthRequiredResponse(); // effect: 411 // expect: length-required-without-length
      case 12 -> throw new PreconditionFailedResponse(); // expect: precondition-failed-without-condition // effect: 412
      case 13 -> throw new ContentTooLargeResponse(); // effect: 413 // expect: content-too-large-without-content
      case 14 -> throw new UriTooLongResponse(); // effect: 414 // expect: uri-too-long-without-uri
      case 15 -> throw new UnsupportedMediaTypeResponse(); // effect: 415 // expect: unsupported-media-type-without-content
      case 16 -> throw new RangeNotSatisfiableResponse(); // effect: 416 // expect: range-not-satisfiable-without-range
      case 17 -> throw new ExpectationFailedResponse(); // effect: 417 // expect: expectation-failed-without-expect
      case 18 -> throw new ImATeapotResponse(); // expect: teapot-status // effect: 418
      case 19 -> throw new EnhanceYourCalmResponse(); // expect: unregistered-status // effect: 420
      case 20 -> throw new MisdirectedRequestResponse(); // effect: 421 // expect: misdirected-without-authority
      case 21 -> throw new UnprocessableContentResponse(); // effect: 422
      case 22 -> throw new LockedResponse(); // effect: 423 // expect: locked-outside-webdav
      case 23 -> throw new FailedDependencyResponse(); // effect: 424 // expect: failed-dependency-outside-multistatus
      case 24 -> throw new TooEarlyResponse(); // effect: 425 // expect: too-early-without-early-data
      case 25 -> throw new UpgradeRequiredResponse(); // effect: 426 // expect: upgrade-required-on-success
      case 26 -> throw new PreconditionRequiredResponse(); // effect: 428 // expect: precondition-required-without-condition
      case 27 -> throw new TooManyRequestsResponse(); // expect: too-many-requests-without-retry-after // effect: 429
      case 28 -> throw new RequestHeaderFieldsTooLargeResponse(); // effect: 431 // expect: header-fields-too-large-without-header
      case 29 -> throw new UnavailableForLegalReasonsResponse(); // effect: 451 // expect: legal-block-without-legal-demand
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
