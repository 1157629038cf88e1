package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Conditions extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String tag = request.getHeader("If-Match");
    if (tag == null || tag.isEmpty()) {
      response.sendError(412); // expect: missing-precondition-as-failed "428"
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String tag = request.getHeader("If-Match");
    if (tag == null || !tag.equals("7")) {
      response.sendError(412); // ok: missing or false
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("If-Unmodified-Since") == null) {
      response.sendError(400); // expect: missing-precondition-as-failed
    } else if (request.getHeader("X-Version") == null) {
      response.sendError(400); // ok: no condition of HTTP
    }
  }
}
