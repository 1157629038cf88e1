package fixture.frameworks.spark;

import spark.Request;
import spark.Response;

/** What a guard looks at is a part of the request. */
class Requests {
  void condition(Request request, Response response, String current) {
    if (!current.equals(request.headers("If-Match"))) {
      response.status(412); // ok: a condition of the request // effect: 412
    }
  }

  void part0(Request request, Response response) {
    if (request.requestMethod() == null) {
      response.status(400); // effect: 400
    }
  }

  void part1(Request request, Response response) {
    if (request.params("a") == null) {
      response.status(400); // effect: 400
    }
  }

  void part2(Request request, Response response) {
    if (request.queryParams("a") == null) {
      response.status(400); // effect: 400
    }
  }

  void part3(Request request, Response response) {
    if (request.body() == null) {
      response.status(400); // effect: 400
    }
  }

  void part4(Request request, Response response) {
    if (request.contentType() == null) {
      response.status(400); // effect: 400
    }
  }

  void length(Request request, Response response) {
    if (request.contentLength() > 100) {
      response.status(413); // effect: 413
    }
  }
}
