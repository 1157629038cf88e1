package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

class BadJaxRs {

  private static final int LOGIN_TIMEOUT = 440; // ok: a declaration sends nothing

  @GET
  public Response page(boolean valid) {
    if (!valid) {
      throw new WebApplicationException(Response.status(LOGIN_TIMEOUT).build()); // expect: unregistered-status
    }
    return Response.status(499, "Client closed request").build(); // expect: unregistered-status
  }
}
