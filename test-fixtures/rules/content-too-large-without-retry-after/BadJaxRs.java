package fixture;

import jakarta.ws.rs.core.Response;

class BadJaxRs {

  private static final int MAX_CONTENT_LENGTH = 1000;

  Response full() {
    return Response.status(413).entity("Retry when there is room").build(); // expect: content-too-large-without-retry-after
  }
}
