package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Mails extends HttpServlet {

  private boolean answers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!answers) {
      response.sendError(424); // expect: failed-dependency-outside-multistatus "502"
    }
  }
}

class Properties extends HttpServlet {

  private boolean first;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("PROPPATCH".equals(request.getMethod()) && !first) {
      response.setStatus(424); // ok: one property of several
    }
  }
}
