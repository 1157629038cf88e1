package rules;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

class Opening {

  private boolean open;

  @POST
  Response claim() {
    if (!open) {
      return Response.status(425).build(); // expect: too-early-without-early-data "409"
    }
    return Response.noContent().build();
  }
}

class Replays {

  @POST
  Response pay(@HeaderParam("Early-Data") String early) {
    if ("1".equals(early)) {
      return Response.status(425).build(); // ok: the header is looked at
    }
    return Response.noContent().build();
  }
}

class TooEarlyException extends WebApplicationException {

  TooEarlyException() {
    super(425); // ok: gives the status a name
  }
}
