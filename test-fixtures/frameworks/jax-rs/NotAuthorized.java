package fixture.jaxrs;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Which argument of which overload is the challenge. */
class NotAuthorized {
  RuntimeException challenges(int choice, IOException cause, Object unknown, Response unseen) {
    return switch (choice) {
      case 0 -> new NotAuthorizedException("Bearer"); // effect: 401 +WWW-Authenticate
      case 1 -> new NotAuthorizedException("why", "Bearer"); // effect: 401 +WWW-Authenticate
      case 2 -> new NotAuthorizedException("why", "Bearer", "Basic"); // effect: 401 +WWW-Authenticate
      case 3 -> new NotAuthorizedException(cause, "Bearer"); // effect: 401 +WWW-Authenticate
      case 4 -> new NotAuthorizedException("why", cause, "Bearer"); // effect: 401 +WWW-Authenticate
      case 5 -> new NotAuthorizedException("why", cause); // ok: the cause's text is the challenge // effect: 401 +WWW-Authenticate
      case 6 -> new NotAuthorizedException(unknown); // ok: the challenge // effect: 401 +WWW-Authenticate
      case 7 -> new NotAuthorizedException(unseen); // ok: may have the header // effect: none
      case 8 -> new NotAuthorizedException("why", unseen); // effect: none
      case 9 -> new NotAuthorizedException(
          Response.status(401).build()); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      case 10 -> new NotAuthorizedException(
          "why",
          Response.status(401).build(), // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
          cause);
      default -> new NotAuthorizedException(
          Response.status(401).header("WWW-Authenticate", "Basic").build()); // effect: 401 +WWW-Authenticate
    };
  }
}
