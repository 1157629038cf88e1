package fixture.flow;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/** A table in a class that answers for nothing is a table. */
class ExceptionTableOfNobody {
  static final Map<Class<?>, Status> TABLE =
      Map.of(NumberFormatException.class, Status.BAD_REQUEST); // ok: nobody sends it // effect: none
}
