package fixture.frameworks.servlet;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A wrapper is the same response. */
class Wrappers {
  void throughTheWrapper(HttpServletResponse response) throws IOException {
    HttpServletResponseWrapper wrapped = new HttpServletResponseWrapper(response);
    wrapped.setHeader("WWW-Authenticate", "Bearer");
    response.sendError(401); // ok: set // effect: 401 +WWW-Authenticate
  }

  void besidesTheWrapper(HttpServletResponse response) throws IOException {
    HttpServletResponse wrapped = new HttpServletResponseWrapper(response);
    wrapped.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void given(HttpServletResponseWrapper response) throws IOException {
    response.sendError(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  static class NoStore extends HttpServletResponseWrapper {
    NoStore(HttpServletResponse response) {
      super(response);
    }

    void refuse() {
      setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }
}
