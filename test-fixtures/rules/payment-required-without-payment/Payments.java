package rules;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

class Forms {

  @POST
  Response submit(@QueryParam("name") String name) {
    if (name.isBlank()) {
      return Response.status(402).build(); // expect: payment-required-without-payment "422"
    }
    return Response.noContent().build();
  }
}

class Downloads {

  private long credits;

  @GET
  Response download() {
    if (credits < 1) {
      return Response.status(402).build(); // expect: payment-required-reserved
    }
    return Response.ok("Data").build();
  }
}
