package fixture;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

class BadJaxRs {

  Response refused() {
    return Response.status(415).header(HttpHeaders.ACCEPT, "text/csv")
        .header(HttpHeaders.ACCEPT_ENCODING, "gzip") // expect: accept-encoding-on-media-type-refusal
        .entity("no").build();
  }
}
