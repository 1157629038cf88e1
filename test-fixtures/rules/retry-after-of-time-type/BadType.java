package fixture;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;

class BadType {

  Response duration(Duration pause) {
    return Response.status(429).header("Retry-After", pause).build(); // expect: retry-after-of-time-type "of type Duration"
  }

  Response instant(Instant end) {
    return Response.status(429)
        .header("Retry-After", end) // expect: retry-after-of-time-type
        .build();
  }
}
