package fixture.frameworks.jdkhttpserver;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpPrincipal;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;

/** Handlers as lambdas, filters, authenticators. */
class Registered {
  private final HttpHandler refusing = exchange -> exchange.sendResponseHeaders(410, -1); // effect: 410 -Allow

  void contexts(HttpServer server, HttpsServer secure) {
    HttpContext context = server.createContext("/a", exchange -> {
      exchange.sendResponseHeaders(401, -1); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    });
    secure.createContext("/b", exchange -> exchange.sendResponseHeaders(405, -1)); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    context.setHandler(exchange -> {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic");
      exchange.sendResponseHeaders(401, -1); // ok: a challenge // effect: 401 +WWW-Authenticate
    });
    context.getFilters().add(Filter.beforeHandler("quota", exchange -> refuse(exchange, 429))); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
    context.getFilters().add(Filter.afterHandler("log", exchange -> exchange.getResponseHeaders().clear()));
  }

  private void refuse(HttpExchange exchange, int status) {
    try {
      exchange.sendResponseHeaders(status, -1); // ok: the caller chooses // effect: none
    } catch (IOException e) {
      exchange.close();
    }
  }

  static class Quota extends Filter {
    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
      exchange.sendResponseHeaders(429, -1); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
    }

    @Override
    public String description() {
      return "quota";
    }
  }

  static class Tokens extends Authenticator {
    @Override
    public Result authenticate(HttpExchange exchange) {
      if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        return new Authenticator.Retry(401); // ok: a challenge // effect: 401 +WWW-Authenticate
      }
      if (exchange.getRequestURI().getQuery() != null) {
        return new Failure(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
      }
      return exchange.getRequestMethod().equals("GET")
          ? new Success(new HttpPrincipal("a", "b"))
          : new Authenticator.Failure(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  final Authenticator anonymous = new Authenticator() {
    @Override
    public Result authenticate(HttpExchange exchange) {
      return new Retry(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  };

  static class Passwords extends BasicAuthenticator {
    Passwords() {
      super("realm"); // ok: it challenges by itself
    }

    @Override
    public boolean checkCredentials(String user, String password) {
      return false;
    }
  }
}
