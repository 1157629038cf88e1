package flow;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** A method that only handlers call answers the requests that they answer. */
class MethodsOfCallers {

  static class Pages extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if (request.isRequestedSessionIdValid()) {
        read(response);
      } else {
        refuse(response);
      }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
      switch (request.getContentLength()) {
        case 0 -> refuse(response);
        case 1 -> perhaps(response);
        case 2 -> passed(response);
        default -> overridable(response);
      }
    }

    private void refuse(HttpServletResponse response) throws IOException {
      response.sendError(403); // effect: 403 to GET,POST
    }

    private void read(HttpServletResponse response) throws IOException {
      further(response);
    }

    private void further(HttpServletResponse response) throws IOException {
      response.sendError(409); // expect: conflict-on-safe-method // effect: 409 to GET
    }

    private void perhaps(HttpServletResponse response) throws IOException {
      response.sendError(409); // ok: whoever calls the next one calls this // effect: 409 to any
    }

    void calledFromAnywhere(HttpServletResponse response) throws IOException {
      perhaps(response);
    }

    private void passed(HttpServletResponse response) {
      response.setStatus(403); // effect: 403 to any
    }

    Consumer<HttpServletResponse> handedOn() {
      return this::passed;
    }

    void overridable(HttpServletResponse response) throws IOException {
      response.sendError(403); // effect: 403 to any
    }

    private void uncalled(HttpServletResponse response) throws IOException {
      response.sendError(403); // effect: 403 to any
    }
  }

  static class Routes {
    void register(JavalinDefaultRoutingApi app) {
      app.get("/a", this::show);
      app.post("/a", this::save);
      app.put("/a", this::save);
      app.get("/b", this::both);
      app.before(this::both);
      app.exception(NoSuchElementException.class, this::missing);
    }

    void show(Context ctx) {
      ctx.status(409); // expect: conflict-on-safe-method // effect: 409 to GET
    }

    void save(Context ctx) {
      ctx.status(409); // effect: 409 to POST,PUT
    }

    void both(Context ctx) {
      ctx.status(403); // effect: 403 to any
    }

    void missing(Exception e, Context ctx) {
      ctx.status(404); // effect: 404 to any
    }
  }
}
