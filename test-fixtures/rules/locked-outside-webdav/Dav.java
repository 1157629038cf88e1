package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Dav extends HttpServlet {

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (isLocked(request.getHeader("Lock-Token"))) {
      response.sendError(423); // ok: WebDAV
    }
  }

  private boolean isLocked(String token) {
    return token == null;
  }
}
