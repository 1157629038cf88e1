package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A lambda's body is a method of its own, with the parameter types of its interface. */
class LambdaHandler {
  private final Handler denies =
      response -> response.sendError(401); // expect: unauthorized-without-challenge // effect: 401

  Handler block() {
    return response -> {
      response.setStatus(401); // ok: set below // effect: 401 +WWW-Authenticate
      response.setHeader("WWW-Authenticate", "Bearer");
    };
  }

  Handler typed() {
    Handler handler =
        (HttpServletResponse response) -> {
          response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401
        };
    return handler;
  }

  interface Handler {
    void handle(HttpServletResponse response) throws IOException;
  }
}
