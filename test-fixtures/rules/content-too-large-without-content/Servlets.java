package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Gate extends HttpServlet {

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLength() > 100) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE); // ok: measured, although DELETE rarely has content
    }
  }
}

class Reports extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int rows = Integer.parseInt(request.getParameter("rows"));
    if (rows > 1000) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE); // expect: content-too-large-without-content
    }
  }
}
