package fixture;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

class GoodJaxRs {

  @POST
  public Response create() {
    return Response.status(Status.METHOD_NOT_ALLOWED).allow("GET", "HEAD").build(); // ok: a typed setter
  }

  @DELETE
  public void delete() {
    throw new NotAllowedException("read only", HttpMethod.GET, new String[] {"HEAD"}); // ok: methods after the message
  }

  void refuse(boolean collection) {
    if (collection) {
      throw new NotAllowedException("GET"); // ok: the argument is the method
    }
    Response response = Response.status(405).build(); // ok: set on the finished response
    response.getHeaders().putSingle("Allow", "GET");
    throw new WebApplicationException("read only", response);
  }
}
