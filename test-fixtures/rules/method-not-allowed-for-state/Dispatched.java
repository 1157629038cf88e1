package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Dispatched extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    create(response, request.getPathInfo());
  }

  private void create(HttpServletResponse response, String bucket) throws IOException {
    if (bucket.isEmpty()) {
      response.setHeader("Allow", "GET");
      response.sendError(405); // ok: it may be another target that the caller sends here // effect: 405 to PUT
    }
  }
}
