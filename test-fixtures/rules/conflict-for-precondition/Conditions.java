package rules;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Conditions {

  @PUT
  Response replace(@HeaderParam("If-Match") String tag, @QueryParam("version") String version) {
    if (tag != null && !tag.equals(version)) {
      return Response.status(409).build(); // expect: conflict-for-precondition "412"
    }
    return Response.noContent().build();
  }

  @POST
  Response add(@QueryParam("version") String version) {
    if (!version.equals("7")) {
      return Response.status(409).build(); // ok: the version is no condition of HTTP
    }
    return Response.noContent().build();
  }

  @DELETE
  Response delete(@HeaderParam("If-Match") String tag, @QueryParam("state") String state) {
    if (tag == null) {
      return Response.status(428).build();
    }
    if (state.equals("shipped")) {
      return Response.status(409).build(); // ok: another reason than the header
    }
    return Response.noContent().build();
  }
}
