package rules;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Printers {

  @GET
  Response print(@QueryParam("target") String target) {
    if (!target.equals("printer")) {
      return Response.status(415).build(); // expect: unsupported-media-type-without-content "400"
    }
    return Response.ok("Printing").build();
  }

  @POST
  Response move(@QueryParam("to") String to) {
    try {
      rename(to);
    } catch (UnsupportedOperationException e) {
      return Response.status(415).build(); // expect: unsupported-media-type-without-content "501"
    }
    return Response.noContent().build();
  }

  @PUT
  Response picture(String name) {
    if (!name.endsWith(".png")) {
      throw new NotSupportedException("Only images"); // expect: unsupported-media-type-without-accept
    }
    return Response.noContent().build();
  }

  private void rename(String to) {
    throw new UnsupportedOperationException(to);
  }
}
