package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

class Later extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int seats = Integer.parseInt(request.getParameter("seats"));
    if (seats > 9) {
      response.sendError(406); // expect: not-acceptable-without-negotiation
      return;
    }
    CompletableFuture.completedFuture(seats).thenAccept(done -> response.setStatus(201));
  }
}

class Sockets extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"chat".equals(request.getHeader("Sec-WebSocket-Protocol"))) {
      response.sendError(406); // ok: negotiates the protocol of a WebSocket
    }
  }
}

class Streams extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getParameter("accept");
    if (!"json".equals(accept)) {
      response.sendError(406); // ok: a parameter in place of the header
    }
  }
}
