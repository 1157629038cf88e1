package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Sessions extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getSession(false) == null) {
      response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT); // expect: request-timeout-for-session "401"
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Code code = new Code();
    if (code.isExpired()) {
      response.sendError(408); // expect: request-timeout-for-session "410"
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getInputStream().available() == 0) {
      response.sendError(408); // ok: the content did not come
    }
  }

  static class Code {
    boolean isExpired() {
      return true;
    }
  }
}
