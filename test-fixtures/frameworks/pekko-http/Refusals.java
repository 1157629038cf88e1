package fixture.frameworks.pekko;

import static org.apache.pekko.http.javadsl.server.Directives.complete;
import static org.apache.pekko.http.javadsl.server.Directives.reject;

import org.apache.pekko.http.javadsl.model.HttpMethods;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.Allow;
import org.apache.pekko.http.javadsl.server.Rejections;
import org.apache.pekko.http.javadsl.server.Route;

/** Refusals, wrong and right. */
class Refusals {
  Route unauthorized() {
    return complete(StatusCodes.UNAUTHORIZED, "log in"); // expect: unauthorized-without-challenge
  }

  Route notAllowed() {
    return complete(HttpResponse.create().withStatus(StatusCodes.METHOD_NOT_ALLOWED)); // expect: method-not-allowed-without-allow
  }

  Route rejected() {
    return reject(Rejections.method(HttpMethods.GET)); // ok: a rejection brings Allow // effect: none
  }

  HttpResponse named() {
    return HttpResponse.create()
        .withStatus(405) // ok: named // effect: 405 +Allow
        .addHeader(Allow.create(HttpMethods.GET));
  }

  HttpResponse ignored() {
    HttpResponse response = HttpResponse.create().withStatus(405); // expect: method-not-allowed-without-allow
    response.addHeader(Allow.create(HttpMethods.GET));
    return response;
  }

  Route tooMany() {
    return complete(StatusCodes.TOO_MANY_REQUESTS); // expect: too-many-requests-without-retry-after
  }

  Route odd(boolean tea) {
    return tea
        ? complete(StatusCodes.IM_A_TEAPOT) // expect: teapot-status
        : complete(StatusCodes.ENHANCE_YOUR_CALM); // expect: unregistered-status
  }

  boolean asked(HttpResponse response) {
    return response.status().equals(StatusCodes.UNAUTHORIZED) || response.status().intValue() == 405; // ok: questions
  }
}
