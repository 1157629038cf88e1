package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** A catch begins with what may have happened in its try. */
class TryCatch {
  void headerBeforeTheThrowingCall(HttpServletResponse response, Runnable work) {
    try {
      response.setHeader("WWW-Authenticate", "Bearer");
      work.run();
    } catch (IllegalStateException e) {
      response.setStatus(401); // ok: it may have been set // effect: 401 ~WWW-Authenticate
    }
  }

  void headerAfterTheTry(HttpServletResponse response, Runnable work) {
    try {
      work.run();
    } catch (IllegalStateException e) {
      response.setStatus(401); // ok: set after the try // effect: 401 +WWW-Authenticate
    }
    response.setHeader("WWW-Authenticate", "Bearer");
  }

  void headerOnSuccessOnly(HttpServletResponse response, Runnable work) {
    try {
      work.run();
    } catch (IllegalStateException e) {
      response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      return;
    }
    response.setHeader("WWW-Authenticate", "Bearer");
  }
}
