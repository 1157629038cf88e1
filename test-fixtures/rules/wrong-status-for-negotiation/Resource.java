package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

class Resource {

  private Rules rules;

  @GET
  public Response get(@Context HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_PLAIN_TYPE)
        ? Response.ok("text").build()
        : Response.status(400).build(); // expect: wrong-status-for-negotiation "getAcceptableMediaTypes"
  }

  @PUT
  public Response put(@HeaderParam("Content-Type") String type, @HeaderParam("X-Rule") String rule) {
    if (rules.find(rule) == null) {
      return Response.status(400).build(); // ok: a header that says nothing of formats
    }
    return rules.findParser(type)
        .map(parser -> Response.ok(parser).build())
        .orElseGet(() -> Response.status(400).build()); // expect: wrong-status-for-negotiation "findParser"
  }

  interface Rules {
    String find(String name);

    Optional<String> findParser(String type);
  }
}
