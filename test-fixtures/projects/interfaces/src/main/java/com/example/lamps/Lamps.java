package com.example.lamps;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

/** What an interface's annotations say, holds for the class that has none of its own. */
class Lamps implements LampApi {
  @Override
  public Response light(String name) {
    return Response.status(405).allow("POST").build(); // expect: allow-lists-refused-method
  }

  @Override
  public Response dim(String name) {
    return Response.status(405).allow("POST").build(); // ok: nothing says which method comes here
  }

  static class OwnWord implements LampApi {
    @GET
    @Override
    public Response light(String name) {
      return Response.status(405).allow("POST").build(); // ok: its own annotation counts
    }

    @Override
    public Response dim(String name) {
      return Response.ok().build();
    }
  }
}
