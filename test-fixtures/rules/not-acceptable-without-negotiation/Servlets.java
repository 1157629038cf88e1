package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Pictures extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (best(request.getHeader("Accept")).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE); // ok: negotiation
    }
  }

  private String best(String header) {
    return header.contains("image/png") ? "image/png" : "";
  }
}

class Scores extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("score").isBlank()) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE); // expect: not-acceptable-without-negotiation
    }
  }
}

class NotAcceptableHandler {

  void send(HttpServletResponse response) throws IOException {
    response.sendError(406); // ok: gives the status a name
  }
}
