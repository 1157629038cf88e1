package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Steps extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"2".equals(request.getParameter("step"))) {
      response.sendError(428); // expect: precondition-required-without-condition "409"
    }
  }
}

class Documents extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (isUnconditional(request)) {
      response.sendError(428); // ok: the class looks at the header
    }
  }

  private boolean isUnconditional(HttpServletRequest request) {
    return request.getHeader("If-Match") == null;
  }
}
