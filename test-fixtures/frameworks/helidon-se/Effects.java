package fixture.frameworks.helidonse;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.SetCookie;
import io.helidon.http.Status;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.time.Instant;

/** What sets the status and the headers of the live response, and what lets it go. */
class Effects implements Handler {
  private static final HeaderName CHALLENGE = HeaderNames.create("WWW-Authenticate");
  private static final Header BASIC = HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, "Basic");

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    response.status(Status.UNAUTHORIZED_401).send("who are you?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void statuses(ServerResponse response, int choice) {
    switch (choice) {
      case 0 -> response.status(Status.METHOD_NOT_ALLOWED_405).send(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
      case 1 -> response.status(Status.TOO_MANY_REQUESTS_429).send(); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
      case 2 -> response.status(Status.I_AM_A_TEAPOT_418).send(); // expect: teapot-status // effect: 418
      case 3 -> response.status(419).send(); // expect: unregistered-status // effect: 419
      case 4 -> response.status(Status.create(444)).send(); // expect: unregistered-status // effect: 444
      case 5 -> response.status(Status.create(499, "gone")).send(); // expect: unregistered-status // effect: 499
      case 6 -> response.status(Status.CONFLICT_409.code()).send(); // effect: 409
      default -> response.status(Status.UNPROCESSABLE_CONTENT_422).send(); // effect: 422
    }
  }

  void names(ServerResponse response, int choice) {
    switch (choice) {
      case 0 -> response.header(HeaderNames.WWW_AUTHENTICATE, "Basic");
      case 1 -> response.header(HeaderNames.WWW_AUTHENTICATE_NAME, "Basic");
      case 2 -> response.header("WWW-Authenticate", "Basic");
      case 3 -> response.header(CHALLENGE, "Basic");
      case 4 -> response.header(CHALLENGE.defaultCase(), "Basic");
      case 5 -> response.header(HeaderNames.create("www-authenticate", "WWW-Authenticate").lowerCase(), "Basic");
      default -> response.header(HeaderNames.createFromLowercase("www-authenticate"), "Basic", "Digest");
    }
    response.status(401).send(); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void objects(ServerResponse response, int choice) {
    switch (choice) {
      case 0 -> response.header(BASIC);
      case 1 -> response.header(HeaderValues.create("WWW-Authenticate", "Basic", "Digest"));
      case 2 -> response.header(HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, true, false, "Basic"));
      case 3 -> response.header(HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, true, false, "Basic"));
      default -> response.header(HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, "Basic"));
    }
    response.status(401).send(); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void others(ServerResponse response) {
    response.header(HeaderValues.CONTENT_TYPE_JSON).header(HeaderValues.CONNECTION_CLOSE);
    response.contentLength(2);
    response.status(401).send("{}"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate +Content-Type +Connection +Content-Length
  }

  void given(ServerResponse response, Header header) {
    response.header(header);
    response.status(401).send(); // ok: it may be a challenge // effect: 401 ~WWW-Authenticate ?
  }

  void view(ServerResponse response, SetCookie cookie, URI uri) {
    ServerResponseHeaders headers = response.headers();
    headers.set(HeaderNames.ALLOW, "GET", "HEAD");
    headers.addAcceptPatches(MediaTypes.APPLICATION_JSON).addCookie(cookie).clearCookie("b").location(uri);
    headers.lastModified(Instant.EPOCH).expires(Instant.EPOCH).contentType(MediaTypes.TEXT_PLAIN).contentLength(2);
    response.status(405).send("no"); // ok: lists them // effect: 405 +Allow +Accept-Patch +Set-Cookie +Location +Last-Modified +Expires +Content-Type +Content-Length
  }

  void bags(ServerResponse response, int choice) {
    switch (choice) {
      case 0 -> response.headers().set(BASIC);
      case 1 -> response.headers().add(BASIC);
      case 2 -> response.headers().setIfAbsent(BASIC);
      case 3 -> response.headers().from(WritableHeaders.create().add(HeaderNames.WWW_AUTHENTICATE, "Basic"));
      case 4 -> response.headers().from(WritableHeaders.create(ServerResponseHeaders.create().add(BASIC)));
      default -> response.headers().from(ServerResponseHeaders.create(WritableHeaders.create().set(BASIC)));
    }
    response.status(401).send(); // ok: a challenge // effect: 401 +WWW-Authenticate
  }

  void removed(ServerResponse response, boolean all) {
    response.header(BASIC);
    if (all) {
      response.headers().clear();
    } else {
      response.headers().remove(HeaderNames.WWW_AUTHENTICATE);
      response.headers().remove(HeaderNames.ALLOW, removed -> { });
    }
    response.status(401).send(); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void asked(ServerResponse response) {
    if (!response.headers().contains(HeaderNames.WWW_AUTHENTICATE)) {
      response.header(BASIC);
    }
    response.status(401).send(); // ok: set where missing // effect: 401 +WWW-Authenticate
  }

  void late(ServerResponse response) {
    response.status(401).send(); // effect: 401 -WWW-Authenticate
    response.header(BASIC);
    response.header("WWW-Authenticate", "Basic"); // expect: header-after-commit
  }

  void beforeItLeaves(ServerResponse response) {
    response.beforeSend(() -> response.header(BASIC)).whenSent(() -> { });
    response.status(401).send(); // ok: set before it leaves // effect: 401 +WWW-Authenticate
  }

  void committed(RoutingResponse response) {
    response.header(BASIC).status(404); // ok: taken back // effect: none
    response.reset();
    response.status(401); // effect: 401 -WWW-Authenticate // expect: two-statuses
    response.commit();
    response.status(403); // ok: the response has left // effect: none
  }
}
