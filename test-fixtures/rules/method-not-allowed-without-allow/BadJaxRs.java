package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class BadJaxRs {

  @POST
  public Response create() {
    return Response.status(Status.METHOD_NOT_ALLOWED).entity("read only").build(); // expect: method-not-allowed-without-allow
  }

  @DELETE
  public void delete(@Suspended AsyncResponse response) {
    response.resume(new WebApplicationException("read only", Status.METHOD_NOT_ALLOWED)); // expect: method-not-allowed-without-allow
  }

  void refuse() {
    throw new NotAllowedException(Response.status(405).build()); // expect: method-not-allowed-without-allow "Allow"
  }
}
