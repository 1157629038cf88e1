package fixture;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class NearMissJaxRs implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException e) {
    if (e.getResponse().getStatus() == 401) {
      return e.getResponse(); // ok: the exception's own response
    }
    return Response.fromResponse(e.getResponse()).status(401).build(); // ok: what is copied may hold the header
  }

  Response fetch(Client client, boolean asXhr) {
    Response response = client.target("http://orders.example").request().get();
    if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) { // ok: a client reads it
      return response;
    }
    Response.ResponseBuilder builder = Response.status(401); // ok: sometimes is not never
    if (!asXhr) {
      builder = builder.header("WWW-Authenticate", "Basic");
    }
    return builder.build();
  }

  /** Of the application, not of JAX-RS. */
  static class NotAuthorizedException extends RuntimeException {
    NotAuthorizedException(String message) {
      super(message);
    }
  }

  void homonym() {
    throw new NotAuthorizedException("401"); // ok: another exception of that name
  }
}
