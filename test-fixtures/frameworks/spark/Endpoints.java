package fixture;

import static spark.Spark.delete;
import static spark.Spark.get;
import static spark.Spark.path;

import spark.Service;

class Endpoints {

  void routes(Service service) {
    get("/orders/:id", (request, response) -> {
      response.status(404); // effect: 404 at GET /orders/:id
      return "";
    });
    path("/api", () -> delete("/orders/:id", (request, response) -> {
      response.status(409); // effect: 409 at nowhere
      return "";
    }));
    service.put("people", "text/plain", (request, response) -> {
      response.status(409); // effect: 409 at PUT /people
      return "";
    });
  }
}
