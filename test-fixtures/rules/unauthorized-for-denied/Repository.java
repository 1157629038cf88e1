package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Repository extends HttpServlet {

  private Session session;

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      session.remove(request.getPathInfo());
    } catch (AccessDeniedException e) {
      response.setHeader("WWW-Authenticate", "Basic");
      response.sendError(401); // expect: unauthorized-for-denied "catch (AccessDeniedException e)"
    } catch (java.nio.file.AccessDeniedException e) {
      response.setHeader("WWW-Authenticate", "Basic");
      response.sendError(401); // ok: a file of the server
    }
  }

  static class AccessDeniedException extends RuntimeException {}

  interface Session {
    void remove(String path) throws IOException;
  }
}
