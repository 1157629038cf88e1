package fixture;

import jakarta.ws.rs.core.Response;

class NegativeNumber {

  Response negativeLong() {
    return Response.status(429).header("Retry-After", -60L).build(); // expect: retry-after-malformed "-60"
  }

  Response positiveLong() {
    return Response.status(429).header("Retry-After", 1_200L).build(); // ok: seconds
  }
}
