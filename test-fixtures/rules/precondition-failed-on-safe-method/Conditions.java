package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Conditions extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("7".equals(request.getHeader("If-None-Match"))) {
      response.sendError(412); // expect: precondition-failed-on-safe-method "304"
    } else if ("7".equals(request.getHeader("If-Match"))) {
      response.sendError(412); // ok: If-Match is answered so
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("7".equals(request.getHeader("If-None-Match"))) {
      response.sendError(412); // ok: PUT
    }
  }

  void anyMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("7".equals(request.getHeader("If-None-Match"))) {
      response.sendError(412); // ok: the method is not known
    }
  }
}
