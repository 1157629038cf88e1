package fixture.frameworks.javalin;

import io.javalin.http.Context;

/** What a guard looks at is a part of the request. */
class Requests {
  void condition(Context ctx, String current) {
    if (!current.equals(ctx.header("If-Match"))) {
      ctx.status(412); // ok: a condition of the request // effect: 412
    }
  }

  void part0(Context ctx) {
    if (ctx.method() == null) {
      ctx.status(400); // effect: 400
    }
  }

  void part1(Context ctx) {
    if (ctx.pathParam("a") == null) {
      ctx.status(400); // effect: 400
    }
  }

  void part2(Context ctx) {
    if (ctx.queryParam("a") == null) {
      ctx.status(400); // effect: 400
    }
  }

  void part3(Context ctx) {
    if (ctx.formParam("a") == null) {
      ctx.status(400); // effect: 400
    }
  }

  void part4(Context ctx) {
    if (ctx.body() == null) {
      ctx.status(400); // effect: 400
    }
  }

  void part5(Context ctx) {
    if (ctx.contentType() == null) {
      ctx.status(400); // effect: 400
    }
  }

  void length(Context ctx) {
    if (ctx.contentLength() > 100) {
      ctx.status(413); // effect: 413
    }
  }
}
