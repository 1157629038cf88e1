package fixture.frameworks.spark;

import java.util.Date;
import javax.servlet.http.HttpServletResponse;
import spark.Response;

/** A thin layer over the servlet response. */
class Effects {
  void status(Response response) {
    response.status(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void challenged(Response response) {
    response.status(401); // ok: challenged // effect: 401 +WWW-Authenticate
    response.header("WWW-Authenticate", "Bearer");
  }

  void headersOfOtherTypes(Response response) {
    response.status(429); // ok: there are two // effect: 429 +Retry-After
    response.header("Retry-After", 5);
    response.header("Retry-After", new Date());
  }

  void typedCookies(Response response) {
    response.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow +Content-Type +Set-Cookie
    response.type("text/plain");
    response.cookie("a", "b");
  }

  void cookieTakenBack(Response response) {
    response.removeCookie("a");
    response.status(429); // expect: too-many-requests-without-retry-after // effect: 429 +Set-Cookie
  }

  void redirected(Response response) {
    response.status(401); // ok: 302 leaves instead // effect: none
    response.redirect("/login"); // effect: 302 +Location // expect: two-statuses
  }

  void redirectedOtherwise(Response response) {
    response.redirect("/login", 303); // effect: 303 +Location // expect: two-statuses
    response.status(405); // ok: the response has left // effect: none
  }

  void raw(Response response) {
    HttpServletResponse raw = response.raw();
    raw.setHeader("Allow", "GET");
    response.status(405); // ok: the same response // effect: 405 +Allow
  }

  void unseen(Response response, java.util.function.Consumer<Response> other) {
    other.accept(response);
    response.status(401); // ok: who knows // effect: 401 ?
  }


  boolean asked(Response response) {
    return response.status() == 401; // ok: compared // effect: none
  }
}
