package fixture.jaxrs;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.NotFoundException;

class Filters {
  static class Abort implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getHeaderString("Authorization") == null) {
        request.abortWith(Response.status(401).header("WWW-Authenticate", "Basic").build()); // effect: 401 +WWW-Authenticate
        return;
      }
      request.abortWith(Response.status(403).build()); // effect: 403 -WWW-Authenticate
    }
  }

  static class Rewrite implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (response.getStatus() == 403) {
        response.setStatus(401); // ok: others may have set the challenge // effect: 401 +A ?
      } else {
        response.setStatusInfo(Response.Status.NOT_FOUND); // effect: 404 +A ?
      }
      response.getHeaders().add("A", "1");
    }
  }

  void later(@Suspended AsyncResponse response, boolean found) {
    if (found) {
      response.resume(Response.status(409).build()); // effect: 409
    } else {
      response.resume(new NotFoundException()); // effect: 404
    }
  }
}
