package fixture;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

class NearMissOtherStatus implements ExceptionMapper<Throwable> {
  private Map<Class<?>, Integer> codes;

  @Override
  public Response toResponse(Throwable failure) {
    Response known = null;
    int code;
    if (failure instanceof WebApplicationException) {
      known = ((WebApplicationException) failure).getResponse();
      code = known.getStatus();
    } else {
      code = codes.get(failure.getClass());
    }
    if (known != null) {
      return Response.fromResponse(known).build();
    }
    return Response.status(code).build(); // ok: nobody can say that this is the exception's status
  }
}
