package fixture.frameworks.helidonse;

import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Statuses that are read, compared or told, but not sent. */
class LookAlikes {
  String text(ServerRequest request, ServerResponse response) {
    if (response.status() == Status.UNAUTHORIZED_401 || response.status().code() == 405) { // ok: a comparison // effect: none
      return Status.TOO_MANY_REQUESTS_429.reasonPhrase(); // ok: names a status // effect: none
    }
    return request.headers().contains(io.helidon.http.HeaderNames.ALLOW) ? "401" : Status.I_AM_A_TEAPOT_418.codeText(); // ok: names a status // effect: none
  }
}
