package fixture;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;

class Resource {

  @POST
  public Response post(String address) {
    try {
      return Response.created(new URI(address)).build();
    } catch (URISyntaxException e) {
      return Response.status(409).build(); // expect: wrong-status-for-malformed-request "catch (URISyntaxException e)"
    }
  }
}
