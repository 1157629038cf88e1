package flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.concurrent.RejectedExecutionException;

class HandledExceptions {

  private Store store;

  void any(HttpServletResponse response) throws IOException {
    try {
      store.save("x");
    } catch (Exception e) {
      response.sendError(503); // effect: 503 because server-fault
    }
  }

  void chain(HttpServletResponse response) throws IOException {
    try {
      store.save("x");
    } catch (RuntimeException e) {
      if (e instanceof NoSuchElementException) {
        response.sendError(503); // effect: 503 because missing-resource not-because server-fault
      } else if (e instanceof RejectedExecutionException) {
        response.sendError(503); // effect: 503 because overload
      } else {
        response.sendError(503); // effect: 503 because server-fault
      }
    }
  }

  void furtherTest(HttpServletResponse response, boolean json) throws IOException {
    try {
      store.save("x");
    } catch (NoSuchElementException e) {
      if (json) {
        response.sendError(503); // effect: 503 because missing-resource
      }
      if (e.getMessage().equals("y")) {
        response.sendError(503); // effect: 503 not-because missing-resource
      }
    } catch (RuntimeException e) {
      if (json) {
        response.sendError(503); // effect: 503 not-because server-fault
      }
    }
  }

  void parses(HttpServletResponse response, String number) throws IOException {
    try {
      int parsed = Integer.parseInt(number.trim());
    } catch (Exception e) {
      response.sendError(503); // effect: 503 not-because server-fault
    }
  }

  interface Store {
    void save(String name);
  }
}
