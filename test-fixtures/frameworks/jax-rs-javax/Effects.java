package fixture.jaxrs;

import javax.ws.rs.ClientErrorException;
import javax.ws.rs.GET;
import javax.ws.rs.NotAllowedException;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** The same API under its older packages. */
class Effects {
  @GET
  Response get(boolean known) {
    if (!known) {
      throw new NotAuthorizedException("Bearer"); // effect: 401 +WWW-Authenticate
    }
    return Response.status(Response.Status.TOO_MANY_REQUESTS) // effect: 429 +Retry-After
        .header(HttpHeaders.RETRY_AFTER, 60).build();
  }

  void post(boolean here) {
    if (here) {
      throw new NotAllowedException("GET"); // effect: 405 +Allow
    }
    throw new ClientErrorException("gone", Response.Status.GONE); // effect: 410
  }
}
