package fixture.flow;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;

/** Each entry of a handler's table is the answer to its exception. */
class ExceptionTables implements ExceptionMapper<RuntimeException> {
  private static final Map<Class<?>, Status> FIXED = Map.of(
      ConstraintViolationException.class, Status.BAD_REQUEST, // expect: bad-request-for-semantic-validation // effect: 400 ? because bean-validation
      SocketTimeoutException.class, Status.REQUEST_TIMEOUT); // expect: request-timeout-for-own-delay // effect: 408 ?

  private final Map<Class<?>, Integer> filled = new HashMap<>();

  ExceptionTables() {
    filled.put(IllegalStateException.class, 409); // ok: an entry // effect: 409 ?
    filled.put(String.class, 404); // ok: no exception // effect: none
    filled.put(IllegalArgumentException.class, 200); // ok: no error // effect: none
  }

  @Override
  public Response toResponse(RuntimeException e) {
    return Response.status(FIXED.getOrDefault(e.getClass(), Status.INTERNAL_SERVER_ERROR)).build(); // ok: chosen in the table
  }
}
