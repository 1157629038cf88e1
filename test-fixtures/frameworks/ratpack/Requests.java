package fixture.frameworks.ratpack;

import ratpack.handling.Context;

/** What a guard looks at is a part of the request. */
class Requests {
  void condition(Context ctx, String current) {
    if (!ctx.header("If-Match").orElse("").equals(current)) {
      ctx.clientError(412); // ok: a condition of the request // effect: 412
    }
  }
}
