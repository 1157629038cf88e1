package fixture;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class BadJaxRs implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString("Authorization") == null) {
      request.abortWith(Response.status(Status.UNAUTHORIZED).entity("who?").build()); // expect: unauthorized-without-challenge
    }
  }

  @GET
  public Response read(boolean known, boolean current) {
    if (!known) {
      throw new WebApplicationException(401); // expect: unauthorized-without-challenge
    }
    if (!current) {
      throw new ClientErrorException("expired", Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
    }
    throw new NotAuthorizedException("expired",
        Response.status(Status.UNAUTHORIZED).build()); // expect: unauthorized-without-challenge "WWW-Authenticate"
  }
}
