package fixture.frameworks.jooby;

import io.jooby.StatusCode;
import io.jooby.exception.*;
import io.jooby.problem.HttpProblem;
import java.util.List;

/** Exceptions have a status and no headers; problems may have both. */
class Exceptions {
  void statuses(int which) {
    switch (which) {
      case 0 -> throw new BadRequestException("no"); // effect: 400
      case 1 -> throw new MissingValueException("a"); // effect: 400
      case 2 -> throw new TypeMismatchException("a", String.class); // effect: 400
      case 3 -> throw new UnauthorizedException(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      case 4 -> throw new ForbiddenException(); // effect: 403
      case 5 -> throw new InvalidCsrfToken("a"); // effect: 403
      case 6 -> throw new NotFoundException("/a"); // effect: 404
      case 7 -> throw new MethodNotAllowedException("PUT", List.of("GET")); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case 8 -> throw new NotAcceptableException("a/b"); // effect: 406 // expect: not-acceptable-without-negotiation
      case 9 -> throw new UnsupportedMediaType("a/b"); // expect: unsupported-media-type-without-content
      case 10 -> throw new StatusCodeException(StatusCode.I_AM_A_TEAPOT); // expect: teapot-status
      default -> throw new StatusCodeException(StatusCode.TOO_MANY_REQUESTS, "slowly"); // expect: too-many-requests-without-retry-after
    }
  }

  void problem() {
    throw HttpProblem.valueOf(StatusCode.UNAUTHORIZED, "who?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void built() {
    throw HttpProblem.builder().title("no").status(StatusCode.METHOD_NOT_ALLOWED).build(); // expect: method-not-allowed-without-allow
  }

  void builtWithHeader() {
    throw HttpProblem.builder().status(StatusCode.METHOD_NOT_ALLOWED).header("Allow", "GET").build(); // ok: Allow is there // effect: 405 +Allow
  }
}
