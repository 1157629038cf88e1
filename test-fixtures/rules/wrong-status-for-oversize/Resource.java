package fixture;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

class Resource {

  @POST
  public Response post(@Context HttpHeaders headers, byte[] content) {
    return headers.getLength() > 4096
        ? Response.status(422).build() // expect: wrong-status-for-oversize "getLength"
        : Response.ok(content).build();
  }
}
