package fixture;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Endpoints {

  @WebServlet({"/orders", "/old/*"})
  static class Orders extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.sendError(404); // effect: 404 at GET /old/* and GET /orders
    }
  }

  @WebServlet(name = "people", urlPatterns = "/people")
  static class People extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.sendError(400); // effect: 400 at POST /people
    }
  }

  static class InWebXml extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.sendError(404); // effect: 404 at nowhere
    }
  }
}
