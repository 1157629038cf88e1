package fixture;

import jakarta.ws.rs.core.Response;

class BadJaxRs {

  Response built() {
    return Response.status(Response.Status.NOT_FOUND).build(); // expect: client-error-without-explanation
  }

  Response typed() {
    return Response.status(409).type("text/plain").build(); // expect: client-error-without-explanation
  }
}
