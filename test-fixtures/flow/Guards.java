package flow;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;

class Guards extends HttpServlet {

  private Map<String, String> names;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      response.sendError(503); // effect: 503 because unauthenticated
      return;
    }
    if (!request.isUserInRole("admin")) {
      response.sendError(503); // effect: 503 because denied not-because unauthenticated
      return;
    }
    String key = request.getParameter("key");
    String name = names.get(key);
    if (name == null || name.isEmpty()) {
      response.sendError(503); // effect: 503 because missing-resource
      return;
    }
    if (name == null || key.isEmpty()) {
      response.sendError(503); // effect: 503 not-because missing-resource
      return;
    }
    boolean allowed = isAllowed(principal, name);
    if (allowed) {
      response.setStatus(200);
    } else if (key.length() > 3 && allowed) {
      response.sendError(503); // effect: 503 not-because denied
    } else {
      response.sendError(503); // effect: 503 not-because denied
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (names.get(request.getParameter("key")) != null) {
      response.setStatus(204);
      return;
    }
    response.sendError(503); // effect: 503 because missing-resource
  }

  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"PATCH".equals(request.getMethod())) {
      response.sendError(503); // effect: 503 because unsupported-method
      return;
    }
    switch (request.getMethod()) {
      case "GET" -> response.sendError(503); // effect: 503 not-because unsupported-method
      default -> response.sendError(503); // effect: 503 because unsupported-method
    }
  }

  private boolean isAllowed(Principal principal, String name) {
    return principal.getName().equals(name);
  }
}
