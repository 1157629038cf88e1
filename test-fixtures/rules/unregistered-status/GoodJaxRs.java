package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

class GoodJaxRs {

  @GET
  public Response page(Response upstream, int code) {
    if (upstream.getStatus() == 499) { // ok: a comparison
      return Response.status(422).build(); // ok: registered, although Response.Status lacks it
    }
    return Response.status(code).build(); // ok: a status that cannot be seen
  }
}
