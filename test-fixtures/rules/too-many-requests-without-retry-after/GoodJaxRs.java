package fixture;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class GoodJaxRs {

  @POST
  public Response send(long seconds, boolean burst) {
    Response wait = Response.status(Status.TOO_MANY_REQUESTS) // ok: the value may be computed
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
    if (burst) {
      throw new ClientErrorException(wait);
    }
    return wait;
  }
}
