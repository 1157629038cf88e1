package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Servlet extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (request.getMethod()) {
      case "GET" -> response.setStatus(200);
      case "PUT" -> response.sendError(404); // ok: this method is known
      default -> response.sendError(404); // expect: wrong-status-for-unsupported-method
    }
  }

  static class Chain extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if ("GET".equals(request.getMethod())) {
        response.setStatus(200);
        return;
      }
      if ("POST".equals(request.getMethod())) {
        response.setStatus(204);
        return;
      }
      response.sendError(400); // expect: wrong-status-for-unsupported-method
    }
  }

  static class Preflight extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if ("OPTIONS".equals(request.getMethod())) {
        response.setStatus(204);
        return;
      }
      response.sendError(404); // ok: one method was sorted out, all others have nothing here
    }
  }
}
