package rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

class Departments extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"sales".equals(request.getParameter("department"))) {
      response.sendError(421); // expect: misdirected-without-authority "404"
    }
  }
}

class Hosts extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"shop.example".equals(request.getServerName())) {
      response.sendError(421); // ok: the host is compared
    }
  }
}

class Gateway implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    if (!context.getUriInfo().getRequestUri().getHost().equals("shop.example")) {
      context.abortWith(Response.status(421).build()); // ok: the host is compared
    }
  }
}
