package fixture;

import jakarta.ws.rs.core.Response;
import java.time.Duration;

class GoodType {

  Response seconds(Duration pause) {
    return Response.status(429).header("Retry-After", pause.toSeconds()).build(); // ok: a number
  }

  Response asText(Duration pause) {
    return Response.status(429).header("Retry-After", String.valueOf(pause.toSeconds())).build(); // ok: a number
  }

  Response boxed(Long seconds) {
    return Response.status(429).header("Retry-After", seconds).build(); // ok: a number
  }
}
