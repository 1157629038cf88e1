package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Mailer extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!send(request.getParameter("text"))) {
      response.sendError(HttpServletResponse.SC_EXPECTATION_FAILED); // expect: expectation-failed-without-expect "500"
    }
  }

  private boolean send(String text) {
    return text.length() < 100;
  }
}

class Continue extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String header = request.getHeader("Expect");
    if (header != null && !header.equals("100-continue")) {
      response.sendError(417); // ok: the header is compared
    }
  }
}

class Statuses {

  static void expectationFailed(HttpServletResponse response) throws IOException {
    response.sendError(417); // ok: gives the status a name
  }
}
