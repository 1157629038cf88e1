package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Imports extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = request.getContentType();
    if (type == null || !type.startsWith("text/csv")) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE); // expect: not-acceptable-for-content-type "415"
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!isCsv(request.getContentType())) {
      response.sendError(406); // expect: not-acceptable-for-content-type
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String contentType = choose(request.getHeader("Accept"));
    if (contentType == null) {
      response.sendError(406); // ok: this is the response's, chosen by Accept
    }
  }

  private String choose(String accepted) {
    return accepted.contains("csv") ? "text/csv" : null;
  }

  private boolean isCsv(String type) {
    return "text/csv".equals(type);
  }
}
