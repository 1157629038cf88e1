package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

class Resource {

  private Permissions permissions;

  @DELETE
  public Response delete(@Context SecurityContext caller) {
    if (!caller.isUserInRole("admin")) {
      throw new NotAuthorizedException("Bearer"); // expect: unauthorized-for-denied
    }
    return permissions.hasPermission("delete")
        ? Response.noContent().build()
        : Response.status(401).header("WWW-Authenticate", "Bearer").build(); // expect: unauthorized-for-denied "hasPermission"
  }

  @GET
  public Response read(@Context SecurityContext caller) {
    if (permissions.isAdminEventsEnabled()) {
      return Response.ok().build();
    }
    return Response.status(401).header("WWW-Authenticate", "Bearer").build(); // ok: no test of the caller
  }

  interface Permissions {
    boolean hasPermission(String action);

    boolean isAdminEventsEnabled();
  }
}
