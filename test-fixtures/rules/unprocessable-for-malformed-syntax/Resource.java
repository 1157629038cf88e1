package fixture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

class Resource {

  @GET
  public Response day(@QueryParam("day") String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return date.isAfter(LocalDate.MAX)
          ? Response.status(422).build() // ok: a date, but none that makes sense
          : Response.ok().build();
    } catch (DateTimeParseException e) {
      return Response.status(422).build(); // expect: unprocessable-for-malformed-syntax "catch (DateTimeParseException e)"
    }
  }
}
