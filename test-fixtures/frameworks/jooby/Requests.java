package fixture.frameworks.jooby;

import io.jooby.Context;

/** What a guard looks at is a part of the request. */
class Requests {
  void condition(Context ctx, String current) {
    if (!ctx.header("If-Match").value("").equals(current)) {
      ctx.setResponseCode(412); // ok: a condition of the request // effect: 412
    }
  }

  void part0(Context ctx) {
    if (ctx.getMethod() == null) {
      ctx.setResponseCode(400); // effect: 400
    }
  }
}
