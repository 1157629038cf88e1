package fixture;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

@Controller("/orders")
class Endpoints {

  @Get
  HttpResponse<String> all() {
    return HttpResponse.notFound(); // effect: 404 at GET /orders
  }

  @Get(uris = {"/{id}", "/by-id/{id}"})
  HttpResponse<String> one() {
    return HttpResponse.notFound(); // effect: 404 at GET /orders/by-id/{id} and GET /orders/{id}
  }

  @Post(uri = "/{id}")
  HttpResponse<String> add() {
    return HttpResponse.badRequest(); // effect: 400 at POST /orders/{id}
  }
}
