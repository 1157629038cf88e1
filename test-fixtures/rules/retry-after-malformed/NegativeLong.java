package fixture;

import jakarta.ws.rs.core.Response;

class NegativeLong {

  Response negativeLong() {
    return Response.status(429).header("Retry-After", -60L).build(); // expect: retry-after-malformed "-60"
  }
}
