package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Reads extends HttpServlet {

  private boolean ready;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!ready) {
      response.sendError(HttpServletResponse.SC_CONFLICT); // expect: conflict-on-safe-method "503"
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!ready) {
      response.sendError(HttpServletResponse.SC_CONFLICT); // ok: POST changes something
    }
  }

  void anyMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_CONFLICT); // ok: the method is not known
  }
}
