package fixture.frameworks.spark;

import static spark.Spark.halt;

import spark.HaltException;
import spark.Response;
import spark.Service;
import spark.Spark;

/** A halt throws: it leaves with the headers set by then, and nothing after it runs. */
class Halting {
  void bare() {
    halt(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void withBody() {
    Spark.halt(405, "no"); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void ofAnInstance(Service service) {
    service.halt(429, "slowly"); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }

  void challenged(Response response) {
    response.header("WWW-Authenticate", "Bearer");
    halt(401); // ok: kept // effect: 401 +WWW-Authenticate
  }

  void onlyIfNobody(Response response, String user) {
    if (user == null) {
      halt(401, "who?"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
    response.header("WWW-Authenticate", "Bearer"); // ok: not reached after the halt
    response.status(403); // effect: 403 +WWW-Authenticate
  }

  void lastOfAll(Response response) {
    response.status(401); // ok: 403 leaves instead // effect: none
    halt(403); // effect: 403
    response.status(405); // ok: not reached // effect: none
  }

  HaltException returned(Response response) {
    response.status(401); // ok: 418 leaves instead // effect: none
    return halt(418); // expect: teapot-status
  }

  void thrown() {
    throw halt(419, "what?"); // expect: unregistered-status
  }

  void caught(Response response) {
    try {
      halt(401); // ok: answered for below // effect: none
    } catch (HaltException e) {
      response.status(404); // effect: 404
    }
  }

  void caughtOfAnInstance(Response response, Service service) {
    try {
      service.halt(401); // ok: answered for below // effect: none
    } catch (HaltException e) {
      response.status(404); // effect: 404
    }
  }

  void noClientsFault(Service service, String text) {
    if (text == null) {
      halt(); // effect: 200
    } else if (text.isEmpty()) {
      service.halt(); // effect: 200
    } else if (text.isBlank()) {
      halt(text); // effect: 200
    }
    service.halt(text); // effect: 200
  }

  void passedOn(HaltException e) {
    int status = e.statusCode();
    halt(status); // ok: whichever it is // effect: none
  }
}
