package fixture.frameworks.vertxweb;

import io.vertx.ext.web.RoutingContext;

/** What a guard looks at is a part of the request. */
class Requests {
  void condition(RoutingContext ctx, String current) {
    if (!current.equals(ctx.request().getHeader("If-Match"))) {
      ctx.fail(412); // ok: a condition of the request // effect: 412
    }
  }

  void part0(RoutingContext ctx) {
    if (ctx.request().method() == null) {
      ctx.fail(400); // effect: 400
    }
  }

  void part1(RoutingContext ctx) {
    if (ctx.request().getParam("a") == null) {
      ctx.fail(400); // effect: 400
    }
  }

  void part2(RoutingContext ctx) {
    if (ctx.user() == null) {
      ctx.fail(400); // effect: 400 // expect: wrong-status-for-unauthenticated
    }
  }

  void part3(RoutingContext ctx) {
    if (ctx.pathParam("a") == null) {
      ctx.fail(400); // effect: 400
    }
  }

  void part4(RoutingContext ctx) {
    if (ctx.queryParam("a") == null) {
      ctx.fail(400); // effect: 400
    }
  }

  void part5(RoutingContext ctx) {
    if (ctx.body() == null) {
      ctx.fail(400); // effect: 400
    }
  }
}
