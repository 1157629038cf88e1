package rules;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Handlers {

  private boolean writable;

  @DELETE
  Response delete(@QueryParam("role") String role) {
    if (role.startsWith("builtin-")) {
      return Response.status(405).allow("GET").build(); // expect: method-not-allowed-for-state "409"
    }
    return Response.noContent().build();
  }

  @PUT
  Response replace() {
    if (!writable) {
      return Response.status(405).allow("GET").build(); // ok: the method is switched off for all
    }
    return Response.noContent().build();
  }

  @POST
  Response behindGuards(@QueryParam("role") String role) {
    if (role.isEmpty()) {
      return Response.status(403).build();
    }
    return Response.status(405).allow("GET").build(); // ok: whoever gets here gets it
  }

  @GET
  Response read() {
    return Response.status(405).allow("PUT").build(); // ok: never supported
  }
}
