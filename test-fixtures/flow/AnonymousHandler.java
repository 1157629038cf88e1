package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The methods of an anonymous class are methods like any other. */
class AnonymousHandler {
  Handler handler(String scheme) {
    return new Handler() {
      @Override
      public void deny(HttpServletResponse response) throws IOException {
        response.sendError(401); // expect: unauthorized-without-challenge // effect: 401
      }

      @Override
      public void challenge(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", scheme);
        response.sendError(401); // ok: the header is set // effect: 401 +WWW-Authenticate
      }
    };
  }

  interface Handler {
    void deny(HttpServletResponse response) throws IOException;

    void challenge(HttpServletResponse response) throws IOException;
  }
}
