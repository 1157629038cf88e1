package com.example.web;

import com.example.store.Locked;
import io.javalin.Javalin;

public class Server {
  public void register(Javalin app) {
    app.exception(Locked.class, (e, ctx) -> ctx.status(423).header("Allow", "GET"));
  }
}
