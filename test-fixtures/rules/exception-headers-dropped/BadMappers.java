package fixture;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class BadMappers {
  static class OfAny implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
      int status = 500;
      if (failure instanceof WebApplicationException) {
        status = ((WebApplicationException) failure).getResponse().getStatus();
      }
      return Response.status(status).entity(failure.getMessage()).build(); // expect: exception-headers-dropped
    }
  }

  static class ByPattern implements ExceptionMapper<Exception> {
    @Override
    public Response toResponse(Exception failure) {
      if (failure instanceof WebApplicationException web) {
        return Response.status(web.getResponse().getStatusInfo()) // expect: exception-headers-dropped "loses Allow"
            .type("text/plain")
            .build();
      }
      return Response.serverError().build();
    }
  }
}
