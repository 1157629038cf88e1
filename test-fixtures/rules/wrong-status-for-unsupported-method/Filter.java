package fixture;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

class Filter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    if (!context.getMethod().equals("POST")) {
      context.abortWith(Response.status(400).build()); // expect: wrong-status-for-unsupported-method "getMethod"
      return;
    }
    if (context.getMethod().equals("POST") && context.getHeaderString("X-Key") == null) {
      context.abortWith(Response.status(400).build()); // ok: the method is the right one
    }
  }
}
