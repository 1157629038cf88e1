package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Pages extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int page = Integer.parseInt(request.getParameter("page"));
    if (page > 100) {
      response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE); // expect: range-not-satisfiable-without-range "422"
    }
  }
}

class Files extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String ifMatch = request.getHeader("If-Match");
    if (ifMatch != null && !ifMatch.equals("7")) {
      response.sendError(416); // expect: range-not-satisfiable-without-range "412"
      return;
    }
    String range = request.getHeader("Range");
    if (range != null && !range.startsWith("bytes=")) {
      response.setHeader("Content-Range", "bytes */4000");
      response.sendError(416); // ok: the header is looked at
    }
  }
}
