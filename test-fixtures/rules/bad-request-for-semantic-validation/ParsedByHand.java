package fixture;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

class ParsedByHand {

  private Json json;

  @PUT
  public Response save(@PathParam("name") String name, String text) {
    if (text.isBlank() || text.length() > 4096) {
      return Response.status(400).build(); // ok: nobody has parsed it yet
    }
    Config config = json.parse(text);
    return config.name().equals(name)
        ? Response.noContent().build()
        : Response.status(400).build(); // expect: bad-request-for-semantic-validation "config.name()"
  }

  record Config(String name) {}

  interface Json {
    Config parse(String text);
  }
}
