package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class GoodAllow extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET, HEAD"); // ok: POST is not in it
    response.sendError(405);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET, X-DELETE"); // ok: another method
    response.sendError(405);
  }
}
