package fixture;

import jakarta.ws.rs.core.Response;

class BadJaxRs {

  Response full() {
    return Response.status(413).entity("Retry when there is room").build(); // expect: content-too-large-without-retry-after
  }
}
