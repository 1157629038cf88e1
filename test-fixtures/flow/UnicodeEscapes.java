package fixture.flow;

import jakarta.servlet.http.HttpServletResp\u006fnse;
import java.io.IOException;

/** Escapes are read before anything else (JLS 3.3); columns stay those of the file. */
class UnicodeEscapes {
  void number(HttpServletResponse response) throws IOException {
    response.sendError(4\u00301); // expect: unauthorized-without-challenge // effect: 401
  }

  void text(HttpServletResponse response) throws IOException {
    response.setHeader("WWW\u002dAuthenticate", "Bearer");
    response.sendError(401); // ok: the name is WWW-Authenticate // effect: 401 +WWW-Authenticate
  }
}
