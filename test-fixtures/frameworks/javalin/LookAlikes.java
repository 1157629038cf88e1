package fixture.frameworks.javalin;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;

/** Statuses that are matched, asked for or passed on, and headers of the request. */
class LookAlikes {
  void matchers(JavalinDefaultRoutingApi routes) {
    routes.error(405, ctx -> ctx.result("no")); // ok: a matcher // effect: none
    routes.error(HttpStatus.UNAUTHORIZED, ctx -> ctx.status(401)); // ok: the challenge may be there // effect: none
    routes.after(ctx -> ctx.status(401)); // ok: the challenge may be there // effect: none
  }

  void requestHeader(Context ctx) {
    ctx.header("Allow");
    ctx.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  void requestCookie(Context ctx) {
    ctx.cookie("a");
    ctx.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow -Set-Cookie
  }

  boolean asked(Context ctx) {
    return ctx.status() == HttpStatus.UNAUTHORIZED || ctx.statusCode() == 401; // ok: compared // effect: none
  }

  void passedOn(HttpResponseException e, Context ctx) {
    ctx.status(e.getStatus()); // ok: whichever it is // effect: none
  }
}
