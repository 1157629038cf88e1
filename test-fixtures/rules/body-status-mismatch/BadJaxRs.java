package fixture;

import jakarta.ws.rs.core.Response;

class BadJaxRs {

  record Fault(int status, String text) {}

  Response built() {
    Fault fault = new Fault(Response.Status.NOT_FOUND.getStatusCode(), "none");
    return Response.status(Response.Status.BAD_REQUEST).entity(fault).build(); // expect: body-status-mismatch
  }

  Response success() {
    return Response.ok(new Fault(Response.Status.NOT_FOUND.getStatusCode(), "none")).build(); // expect: body-status-mismatch "the response is 200"
  }
}
