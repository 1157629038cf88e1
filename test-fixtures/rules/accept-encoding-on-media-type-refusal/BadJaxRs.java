package fixture;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

class BadJaxRs {

  private static final String CONTENT_TYPE = "text/plain";

  Response refused() {
    return Response.status(415).header(HttpHeaders.ACCEPT, "text/csv")
        .header(HttpHeaders.ACCEPT_ENCODING, "gzip") // expect: accept-encoding-on-media-type-refusal
        .entity("no").build();
  }
}
