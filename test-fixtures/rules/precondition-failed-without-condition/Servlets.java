package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Quota extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("name").length() > 64) {
      response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED); // expect: precondition-failed-without-condition "422"
    }
  }
}

class Documents extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!currentTag().equals(request.getHeader("If-Match"))) {
      response.sendError(412); // ok: the header is compared
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendError(412); // ok: the class looks at the header
  }

  private String currentTag() {
    return "7";
  }
}

class Collections {

  void copy(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean overwrite = "T".equals(request.getHeader("Overwrite"));
    if (!overwrite) {
      response.sendError(412); // ok: WebDAV
    }
  }
}

class PreconditionFailedError {

  void send(HttpServletResponse response) throws IOException {
    response.sendError(412); // ok: gives the status a name
  }
}

class Passes {

  void answer(HttpServletResponse response, Exception failure) throws IOException {
    if (failure instanceof Upstream.PreconditionFailedException) {
      response.sendError(412); // ok: another server's answer is passed on
    }
  }
}

class Upstream {

  static class PreconditionFailedException extends Exception {
  }
}
