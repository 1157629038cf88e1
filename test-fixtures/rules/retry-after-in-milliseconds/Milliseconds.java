package fixture;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

class Milliseconds {

  void text(HttpServletResponse response, Duration pause) throws IOException {
    response.setHeader("Retry-After", String.valueOf(pause.toMillis())); // expect: retry-after-in-milliseconds
    response.sendError(429);
  }

  void variable(HttpServletResponse response, Duration pause) throws IOException {
    long wait = pause.toMillis();
    response.setHeader("Retry-After", Long.toString(wait)); // expect: retry-after-in-milliseconds
    response.sendError(429);
  }

  Response timeOfDay() {
    return Response.status(429).header("Retry-After", System.currentTimeMillis()).build(); // expect: retry-after-in-milliseconds
  }

  Response sinceTheEpoch(Instant end) {
    return Response.status(429).header("Retry-After", end.toEpochMilli()).build(); // expect: retry-after-in-milliseconds
  }

  Response date(Date end) {
    return Response.status(429).header("Retry-After", end.getTime()).build(); // expect: retry-after-in-milliseconds
  }

  Response divided(Duration pause) {
    return Response.status(429).header("Retry-After", pause.toMillis() / 1000).build(); // ok: seconds
  }

  Response seconds(Duration pause) {
    return Response.status(429).header("Retry-After", pause.toSeconds()).build(); // ok: seconds
  }

  void formatted(HttpServletResponse response) throws IOException {
    response.setDateHeader("Retry-After", System.currentTimeMillis()); // ok: the container formats it
    response.sendError(429);
  }
}
