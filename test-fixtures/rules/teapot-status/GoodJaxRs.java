package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

class GoodJaxRs {

  @GET
  public Response coupon(Response upstream) {
    if (upstream.getStatus() == 418) { // ok: a comparison
      throw new NotFoundException("unknown coupon"); // ok: says what went wrong
    }
    return upstream;
  }
}
