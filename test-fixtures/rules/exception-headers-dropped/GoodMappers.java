package fixture;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class GoodMappers {
  static class Same implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException failure) {
      return failure.getResponse(); // ok: the exception's own
    }
  }

  static class Copied implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException failure) {
      return Response.fromResponse(failure.getResponse()).type("text/plain").build(); // ok: copied
    }
  }

  static class Compared implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException failure) {
      if (failure.getResponse().getStatus() == 404) { // ok: only looked at
        return Response.status(404).build();
      }
      return failure.getResponse();
    }
  }
}
