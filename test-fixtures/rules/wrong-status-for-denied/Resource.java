package fixture;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

class Resource {

  private Values values;

  @POST
  public Response post(@Context SecurityContext caller, String value) {
    if (!caller.isUserInRole("writer")) {
      return Response.status(422).build(); // expect: wrong-status-for-denied "isUserInRole"
    }
    if (!values.isAllowed(value)) {
      return Response.status(422).build(); // ok: a value is not allowed, not the caller
    }
    if (!values.isOwnerManagedAccess()) {
      return Response.status(400).build(); // ok: a property of the resource
    }
    return Response.noContent().build();
  }

  interface Values {
    boolean isAllowed(String value);

    boolean isOwnerManagedAccess();
  }
}
