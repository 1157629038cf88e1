package fixture.frameworks.ratpack;

import ratpack.handling.Context;
import ratpack.http.Status;

/** Headers of the request, and statuses that are asked for. */
class LookAlikes {
  void requestHeader(Context ctx) {
    ctx.header("Allow");
    ctx.clientError(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  boolean asked(Context ctx) {
    return ctx.getResponse().getStatus() == Status.UNAUTHORIZED || ctx.getResponse().getStatus().getCode() == 401; // ok: compared // effect: none
  }
}
