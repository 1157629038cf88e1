package rules;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.concurrent.CompletableFuture;

class Futures {

  private Access access;

  CompletableFuture<Void> admin(String role) {
    return access.isSuperUser(role).thenAccept(ok -> {
      if (!ok) {
        throw new WebApplicationException("no", Status.UNAUTHORIZED); // expect: unauthorized-for-denied
      }
    });
  }

  CompletableFuture<Void> tenant(String role) {
    return access.isSuperUser(role)
        .thenCompose(ok -> ok ? CompletableFuture.completedFuture(true) : access.isTenantAdmin(role))
        .thenAccept(ok -> {
          if (!ok) {
            throw new WebApplicationException("no", Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
          }
        });
  }

  CompletableFuture<Void> known(String role) {
    return access.exists(role).thenAccept(ok -> {
      if (!ok) {
        throw new WebApplicationException("who", Status.UNAUTHORIZED); // expect: unauthorized-without-challenge
      }
    });
  }

  interface Access {
    CompletableFuture<Boolean> isSuperUser(String role);

    CompletableFuture<Boolean> isTenantAdmin(String role);

    CompletableFuture<Boolean> exists(String role);
  }
}
