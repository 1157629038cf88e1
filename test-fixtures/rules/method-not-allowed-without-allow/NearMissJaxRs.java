package fixture;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;

class NearMissJaxRs implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 404 && request.getMethod().equals("TRACE")) {
      response.setStatus(405); // ok: a response filter does not see which headers others have set
    }
  }

  Response rethrown(boolean closed) {
    try {
      if (closed) {
        throw new WebApplicationException(405); // ok: caught below, never sent
      }
      return Response.ok().build();
    } catch (WebApplicationException e) {
      return Response.status(409).build();
    }
  }

  boolean isRefusal(Exception e) {
    return e instanceof NotAllowedException
        || e instanceof WebApplicationException w && w.getResponse().getStatus() == 405; // ok: a comparison
  }
}
