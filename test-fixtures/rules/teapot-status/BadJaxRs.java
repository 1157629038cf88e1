package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

class BadJaxRs {

  @GET
  public Response coupon(boolean known) {
    if (!known) {
      throw new WebApplicationException("unknown coupon", 418); // expect: teapot-status
    }
    return Response.status(418, "I'm a teapot").build(); // expect: teapot-status "reserved"
  }
}
