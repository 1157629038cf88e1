package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

class PathVariables {

  @GET
  public Response one(@PathParam("id") String id) {
    try {
      return Response.ok(Long.parseLong(id)).build();
    } catch (NumberFormatException e) {
      return Response.status(404).build(); // ok: a path that does not parse names no resource
    }
  }

  @GET
  public Response day(@PathParam("day") String day) {
    try {
      return Response.ok(LocalDate.parse(day).getYear()).build();
    } catch (DateTimeParseException e) {
      return Response.status(404).build(); // ok: the same
    }
  }

  @GET
  public Response page(@QueryParam("page") String page) {
    try {
      return Response.ok(Long.parseLong(page)).build();
    } catch (NumberFormatException e) {
      return Response.status(400).build(); // ok: the right status
    }
  }
}
