package fixture;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class BadJaxRs implements ExceptionMapper<IllegalStateException> {

  @Override
  public Response toResponse(IllegalStateException e) {
    return Response.ok(e.getMessage()).build(); // expect: success-for-error
  }
}
