package fixture.frameworks.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;

/** A response filter sees all responses. */
class ResponseSink implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 401) {
      response.getHeaders().putSingle("WWW-Authenticate", "Basic");
    }
  }

  Response unauthorized() {
    return Response.status(401).build(); // ok: the filter sets it // effect: 401 ~WWW-Authenticate
  }

  Response notAllowed() {
    return Response.status(405).build(); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }
}
