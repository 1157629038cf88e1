package fixture;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

@Path("/flows")
class Resource {

  private Map<String, String> flows;

  @GET
  @Path("{alias}")
  public String flow(@PathParam("alias") String alias) {
    String flow = flows.get(alias);
    if (flow == null) {
      throw new BadRequestException("There is no such flow"); // expect: wrong-status-for-missing-resource "flow == null"
    }
    if (flow.isEmpty()) {
      throw new BadRequestException("Fill it first"); // expect: wrong-status-for-missing-resource
    }
    return flow;
  }

  @GET
  @Path("{alias}/last")
  public String last(@PathParam("alias") String alias) {
    String flow = flows.get(alias);
    if (flow != null) {
      return flow;
    }
    throw new BadRequestException("There is no such flow"); // expect: wrong-status-for-missing-resource "!(flow != null)"
  }

  @GET
  @Path("{alias}/next")
  public String next(@PathParam("alias") String alias) {
    if (flows.get(alias) == null || alias.startsWith("-")) {
      throw new WebApplicationException(400); // ok: one of the two reasons looks at the name alone
    }
    return attribute(alias);
  }

  private static String attribute(String name) {
    if (System.getProperty(name) == null) {
      throw new WebApplicationException(400); // ok: nothing says that this is the target
    }
    return name;
  }
}
