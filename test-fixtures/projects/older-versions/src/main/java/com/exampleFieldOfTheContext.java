package com.example;

import io.javalin.http.Context;

/** Javalin 4 has its servlet response in a field, which no model names. */
class FieldOfTheContext {
  void challenged(Context ctx) {
    ctx.res.setHeader("WWW-Authenticate", "Bearer");
    ctx.status(401); // ok: set through the field // effect: 401 ?
  }

  void bare(Context ctx) {
    ctx.status(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
