package fixture;

import com.sun.net.httpserver.HttpServer;

class Endpoints {

  void start(HttpServer server) {
    server.createContext("/orders", exchange -> {
      exchange.sendResponseHeaders(404, -1); // effect: 404 at /orders
    });
  }
}
