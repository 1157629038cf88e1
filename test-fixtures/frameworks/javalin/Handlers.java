package fixture.frameworks.javalin;

import io.javalin.apibuilder.CrudHandler;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;

/** Handlers that are fields or classes. */
class Handlers {
  private final Handler handler = ctx -> ctx.status(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  private final ExceptionHandler<IllegalStateException> conflict = (e, ctx) -> ctx.status(419); // expect: unregistered-status

  static class Conflict implements ExceptionHandler<IllegalStateException> {
    @Override
    public void handle(IllegalStateException e, Context ctx) {
      ctx.status(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    }
  }

  static class Users implements CrudHandler {
    @Override
    public void getAll(Context ctx) {
      ctx.header("Allow", "GET, POST").status(405); // expect: allow-lists-refused-method
    }

    @Override
    public void getOne(Context ctx, String id) {
      ctx.header("Allow", "GET").status(405); // expect: allow-lists-refused-method
    }

    @Override
    public void create(Context ctx) {
      ctx.header("Allow", "POST").status(405); // expect: allow-lists-refused-method
    }

    @Override
    public void update(Context ctx, String id) {
      ctx.header("Allow", "GET").status(405); // ok: it is PATCH that is refused
    }

    @Override
    public void delete(Context ctx, String id) {
      ctx.header("Allow", "DELETE").status(405); // expect: allow-lists-refused-method
    }
  }
}
