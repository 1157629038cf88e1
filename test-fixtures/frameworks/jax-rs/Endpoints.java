package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

class Endpoints {

  @Path("orders")
  static class Orders {
    @GET
    public Response all() {
      return Response.status(404).build(); // effect: 404 at GET /orders
    }

    @PUT
    @Path("{id}")
    public Response put() {
      return Response.status(409).build(); // effect: 409 at PUT /orders/{id}
    }

    @Path("{id}/lines")
    public Lines lines() {
      return new Lines();
    }
  }

  static class Lines {
    @GET
    public Response all() {
      return Response.status(404).build(); // effect: 404 at nowhere
    }

    @GET
    @Path("{line}")
    public Response one() {
      return Response.status(404).build(); // effect: 404 at nowhere
    }
  }

  @Path("/people")
  interface People {
    @GET
    @Path("{id}")
    Response one(String id);
  }

  static class PeopleResource implements People {
    @Override
    public Response one(String id) {
      return Response.status(404).build(); // effect: 404 at GET /people/{id}
    }
  }
}
