package rules;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Numbers {

  @POST
  @Produces("application/json")
  public Response partitions(@QueryParam("count") int count) {
    if (count > 64) {
      throw new NotAcceptableException("Too many"); // expect: not-acceptable-without-negotiation "400"
    }
    return Response.noContent().build();
  }
}
