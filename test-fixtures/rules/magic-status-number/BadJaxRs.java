package fixture;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

class BadJaxRs {

  Response built() {
    return Response.status(403).entity("not yours").build(); // expect: magic-status-number "write Status.FORBIDDEN"
  }

  void thrown() {
    throw new ClientErrorException(409); // expect: magic-status-number "write Status.CONFLICT"
  }
}
