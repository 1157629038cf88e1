package fixture;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

class Filter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    if (context.getHeaderString("Authorization") == null) {
      context.abortWith(Response.status(403).build()); // expect: forbidden-for-unauthenticated
      return;
    }
    if (context.getSecurityContext().getUserPrincipal() == null) {
      context.abortWith(Response.status(401).header("WWW-Authenticate", "Bearer").build()); // ok: the right status
      return;
    }
    if (!context.getSecurityContext().isUserInRole("member")) {
      context.abortWith(Response.status(403).build()); // ok: known, and not allowed
    }
  }
}
