package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

class Client extends HttpServlet {

  private Prices prices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      prices.load("today");
    } catch (UnknownHostException e) {
      response.sendError(400); // expect: client-error-for-upstream-failure "catch (UnknownHostException e)"
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      request.getInputStream().readAllBytes();
    } catch (SocketTimeoutException e) {
      response.sendError(408); // ok: it is the client that does not send
      return;
    }
    try {
      prices.load(request.getParameter("from"));
    } catch (UnknownHostException e) {
      response.sendError(400); // ok: the client named the server
    }
  }

  interface Prices {
    void load(String from) throws IOException;
  }
}
