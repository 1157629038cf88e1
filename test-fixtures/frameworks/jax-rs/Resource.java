package fixture.jaxrs;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class Resource {
  @GET Response get() { return Response.status(404).build(); } // effect: 404
  @HEAD Response head() { return Response.status(404).build(); } // effect: 404
  @POST Response post() { return Response.status(409).build(); } // effect: 409
  @PUT Response put() { return Response.status(409).build(); } // effect: 409
  @PATCH Response patch() { return Response.status(415).build(); } // expect: patch-refused-without-accept-patch // expect: unsupported-media-type-without-accept // effect: 415
  @DELETE Response delete() { return Response.status(403).build(); } // effect: 403
  @OPTIONS Response options() { return Response.status(404).build(); } // effect: 404

  static class Mapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException e) {
      if (e.getResponse().getStatus() == 401) {
        return e.getResponse(); // ok: a comparison, and the exception's own response // effect: none
      }
      return Response.fromResponse(e.getResponse()).status(403).build(); // effect: 403 ?
    }
  }
}
