package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Passwords extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("password").length() < 12) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED); // expect: length-required-without-length "422"
    }
  }
}

class Uploads extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() < 0) {
      response.sendError(411); // ok: there is no Content-Length
    }
  }
}
