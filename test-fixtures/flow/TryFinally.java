package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What finally sets is there at the end of the method, but too late for sendError. */
class TryFinally {
  void setStatusThenFinally(HttpServletResponse response, Runnable work) {
    try {
      response.setStatus(401); // ok: finally runs before the end // effect: 401 +WWW-Authenticate
      work.run();
    } finally {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
  }

  void returnThenFinally(HttpServletResponse response) {
    try {
      response.setStatus(401); // ok: finally runs after return too // effect: 401 +WWW-Authenticate
      return;
    } finally {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
  }

  void sendErrorThenFinally(HttpServletResponse response) throws IOException {
    try {
      response.sendError(401); // effect: 401 -WWW-Authenticate
    } finally {
      response.setHeader("WWW-Authenticate", "Bearer"); // expect: header-after-commit
    }
  }
}
