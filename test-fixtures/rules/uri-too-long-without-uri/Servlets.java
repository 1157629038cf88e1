package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Comments extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("text").length() > 280) {
      response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG); // expect: uri-too-long-without-uri "422"
    }
  }
}

class Limits extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String all = request.getRequestURI() + request.getQueryString();
    boolean tooMuch = all.length() > 8000;
    if (tooMuch) {
      response.sendError(414); // ok: the URI is measured
    }
  }
}
