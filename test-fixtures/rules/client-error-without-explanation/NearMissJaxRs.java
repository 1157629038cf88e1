package fixture;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;

class NearMissJaxRs {

  void resumed(AsyncResponse response) {
    response.resume(new ClientErrorException("taken", 409)); // ok: an exception, which the framework may explain
  }

  void finished(AsyncResponse response) {
    response.resume(Response.status(409).build()); // expect: client-error-without-explanation
  }
}
