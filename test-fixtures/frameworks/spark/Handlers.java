package fixture.frameworks.spark;

import static spark.Spark.before;
import static spark.Spark.get;
import static spark.Spark.path;

import spark.ExceptionHandler;
import spark.Filter;
import spark.ModelAndView;
import spark.Request;
import spark.Response;
import spark.Route;
import spark.TemplateViewRoute;

/** Handlers that are fields, classes, methods, or stand in a group. */
class Handlers {
  private final Route route = (request, response) -> {
    response.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    return "no";
  };
  private final Filter filter = (request, response) -> response.status(401); // expect: unauthorized-without-challenge
  private final TemplateViewRoute view = (request, response) -> {
    response.status(429); // expect: too-many-requests-without-retry-after
    return new ModelAndView(null, "slowly");
  };

  void groups() {
    path("/a", () -> {
      before("/*", this::check);
      get("/b", (request, response) -> {
        response.header("Allow", "POST");
        response.status(405); // ok: Allow is there // effect: 405 +Allow
        return "no";
      }, Object::toString);
    });
  }

  private void check(Request request, Response response) {
    response.status(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  static class Conflict implements ExceptionHandler<IllegalStateException> {
    @Override
    public void handle(IllegalStateException e, Request request, Response response) {
      response.status(419); // expect: unregistered-status
    }
  }
}
