package fixture;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class BadJaxRs {

  @POST
  public Response send(boolean burst) {
    if (burst) {
      throw new ClientErrorException(429); // expect: too-many-requests-without-retry-after
    }
    return Response.status(Status.TOO_MANY_REQUESTS) // expect: too-many-requests-without-retry-after
        .header("X-Limit", 10)
        .build();
  }
}
