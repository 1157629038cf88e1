package fixture;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class Mapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException violation) {
    return Response.status(404).build(); // expect: wrong-status-for-validation "toResponse(ConstraintViolationException)"
  }
}
