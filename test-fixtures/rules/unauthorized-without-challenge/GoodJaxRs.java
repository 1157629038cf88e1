package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class GoodJaxRs implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
      Response.ResponseBuilder builder = Response.status(Status.UNAUTHORIZED); // ok: the challenge comes below
      builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"orders\"");
      request.abortWith(builder.build());
    }
  }

  @GET
  public Response read(boolean known) {
    if (!known) {
      throw new NotAuthorizedException("Bearer"); // ok: the argument is the challenge
    }
    Response response = Response.status(401).header("www-authenticate", "Basic").build(); // ok: any case
    throw new WebApplicationException(response);
  }
}
