package fixture;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

class Mapper {

  static class Any implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
      return Response.status(400).entity(failure.getMessage()).build(); // expect: client-error-for-server-fault
    }
  }

  static class Sorting implements ExceptionMapper<RuntimeException> {
    @Override
    public Response toResponse(RuntimeException failure) {
      if (failure instanceof IllegalArgumentException) {
        return Response.status(400).build(); // ok: one that proves nothing was picked
      }
      if (failure.getCause() instanceof java.util.NoSuchElementException) {
        return Response.status(404).build(); // ok: the cause was looked at
      }
      if (isOurs(failure)) {
        return Response.status(409).build(); // ok: some test of the exception
      }
      return Response.serverError().build();
    }

    private static boolean isOurs(RuntimeException failure) {
      return failure.getClass().getName().startsWith("fixture.");
    }
  }
}
