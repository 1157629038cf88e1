package fixture.frameworks.helidonse;

import io.helidon.http.BadRequestException;
import io.helidon.http.ForbiddenException;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.InternalServerException;
import io.helidon.http.NotFoundException;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.http.UnauthorizedException;
import io.helidon.webserver.http.ErrorHandler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Exceptions carry a status and headers of their own. */
class Exceptions {
  void thrown(int choice, Throwable cause) {
    switch (choice) {
      case 0: throw new UnauthorizedException("no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      case 1: throw new HttpException("no", Status.METHOD_NOT_ALLOWED_405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case 2: throw new HttpException("slow", Status.TOO_MANY_REQUESTS_429, true); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
      case 3: throw new BadRequestException("no", cause); // effect: 400
      case 4: throw new ForbiddenException("no"); // effect: 403
      case 5: throw new NotFoundException("no"); // effect: 404
      case 6: throw new InternalServerException("oh", cause); // effect: 500
      case 7: throw new HttpException("oh"); // effect: 500
      default: throw new HttpException("oh", cause); // effect: 500
    }
  }

  void challenged() {
    throw new UnauthorizedException("no").header(HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, "Basic")); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void onTheResponse(ServerResponse response) {
    response.header("WWW-Authenticate", "Basic");
    throw new UnauthorizedException("no"); // ok: the response keeps its headers // effect: 401 +WWW-Authenticate
  }

  void built(boolean known) {
    if (known) {
      throw RequestException.builder()
          .message("no")
          .status(Status.UNAUTHORIZED_401) // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
          .build();
    }
    throw RequestException.builder()
        .status(Status.METHOD_NOT_ALLOWED_405) // ok: lists them // effect: 405 +Allow
        .header(HeaderValues.create(HeaderNames.ALLOW, "GET"))
        .build();
  }

  static class Answered extends HttpException {
    Answered() {
      super("no", Status.UNAUTHORIZED_401); // ok: its handler adds the challenge
    }
  }

  static class AnsweredHandler implements ErrorHandler<Answered> {
    @Override
    public void handle(ServerRequest request, ServerResponse response, Answered exception) {
      response.header("WWW-Authenticate", "Basic").status(exception.status()).send(); // ok: the exception's status // effect: none
    }
  }

  void answered() {
    throw new Answered();
  }
}
