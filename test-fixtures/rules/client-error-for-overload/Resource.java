package fixture;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

class Resource {

  private ExecutorService pool;

  @POST
  public Response start(Runnable work) {
    try {
      pool.execute(work);
      return Response.accepted().build();
    } catch (RejectedExecutionException e) {
      return Response.status(409).build(); // expect: client-error-for-overload "catch (RejectedExecutionException e)"
    }
  }
}
