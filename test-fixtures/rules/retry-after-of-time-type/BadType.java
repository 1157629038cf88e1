package fixture;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

class BadType {

  Response duration(Duration pause) {
    return Response.status(429).header("Retry-After", pause).build(); // expect: retry-after-of-time-type "of type Duration"
  }

  void text(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", String.valueOf(Duration.ofMinutes(1))); // expect: retry-after-of-time-type "of type Duration"
    response.sendError(429);
  }

  Response now() {
    return Response.status(429).header("Retry-After", Instant.now().plusSeconds(60).toString()).build(); // expect: retry-after-of-time-type "of type Instant"
  }

  Response local() {
    String end = LocalDateTime.now().plusMinutes(1).toString();
    return Response.status(429).header("Retry-After", end).build(); // expect: retry-after-of-time-type
  }

  Response offset(OffsetDateTime end) {
    return Response.status(429).header("Retry-After", end.toString()).build(); // expect: retry-after-of-time-type
  }

  Response zoned() {
    return Response.status(429).header("Retry-After", ZonedDateTime.now().plusHours(1).toString()).build(); // expect: retry-after-of-time-type
  }

  Response between(Instant start, Instant end) {
    return Response.status(429).header("Retry-After", Duration.between(start, end)).build(); // expect: retry-after-of-time-type
  }

  Response instant(Instant end) {
    return Response.status(429)
        .header("Retry-After", end) // expect: retry-after-of-time-type
        .build();
  }
}
