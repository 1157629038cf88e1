package fixture.jaxrs;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Which argument of which overload is the Allow header. */
class NotAllowed {
  RuntimeException allows(int choice, IOException cause, String[] methods, Response unseen) {
    return switch (choice) {
      case 0 -> new NotAllowedException("GET"); // effect: 405 +Allow
      case 1 -> new NotAllowedException("GET", methods); // effect: 405 +Allow
      case 2 -> new NotAllowedException("why", HttpMethod.GET, methods); // effect: 405 +Allow
      case 3 -> new NotAllowedException("why", "GET", (String[]) null); // effect: 405 +Allow
      case 4 -> new NotAllowedException(cause); // ok: Allow is sent and empty // effect: 405 +Allow
      case 5 -> new NotAllowedException(cause, "GET", "PUT"); // effect: 405 +Allow
      case 6 -> new NotAllowedException("why", cause); // ok: Allow is sent and empty // effect: 405 +Allow
      case 7 -> new NotAllowedException("why", cause, "GET"); // effect: 405 +Allow
      case 8 -> new NotAllowedException(unseen); // effect: none
      case 9 -> new NotAllowedException(Response.status(405).allow("GET").build(), cause); // effect: 405 +Allow
      default -> new NotAllowedException(
          "why", Response.status(405).build()); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    };
  }
}
