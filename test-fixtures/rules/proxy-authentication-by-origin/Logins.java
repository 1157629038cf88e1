package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Logins extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"7".equals(request.getParameter("ticket"))) {
      response.sendError(HttpServletResponse.SC_PROXY_AUTHENTICATION_REQUIRED); // expect: proxy-authentication-by-origin "401"
    }
  }
}

class ForwardProxy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getHeader("Proxy-Authorization") == null) {
      response.setHeader("Proxy-Authenticate", "Basic realm=\"proxy\"");
      response.sendError(407); // ok: a proxy
    }
  }
}
