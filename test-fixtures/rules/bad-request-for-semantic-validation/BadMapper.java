package fixture;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class BadMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException e) {
    return Response.status(Response.Status.BAD_REQUEST).entity("invalid").build(); // expect: bad-request-for-semantic-validation "send 422"
  }

  void save(Runnable action) {
    try {
      action.run();
    } catch (ConstraintViolationException e) {
      throw new BadRequestException("invalid", e); // expect: bad-request-for-semantic-validation
    }
  }
}
