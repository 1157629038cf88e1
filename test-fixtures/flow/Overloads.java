package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Overloads are told apart by the types of what is handed to them. */
class Overloads {
  void text(HttpServletResponse response) {
    refuse(response, "why"); // effect: none
  }

  void failure(HttpServletResponse response, IOException failure) {
    refuse(response, failure); // effect: none
  }

  private void refuse(HttpServletResponse response, String why) {
    response.setStatus(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
  }

  private void refuse(HttpServletResponse response, Throwable failure) {
    response.setHeader("Allow", "GET");
    response.setStatus(405); // ok: Allow is set // effect: 405 +Allow
  }

  void chosen(HttpServletResponse response) {
    response.setStatus(405); // ok: the overload for texts sets it // effect: 405 +Allow
    allow(response, "GET");
  }

  void other(HttpServletResponse response) {
    response.setStatus(405); // expect: method-not-allowed-without-allow // effect: 405 -Allow
    allow(response, 1);
  }

  private void allow(HttpServletResponse response, String methods) {
    response.setHeader("Allow", methods);
  }

  private void allow(HttpServletResponse response, int count) {}

  <T> void generic(HttpServletResponse response, T body) {
    response.setStatus(405); // ok: either may be meant // effect: 405 ?
    write(response, "text");
    write(response, body);
  }

  private <T> void write(HttpServletResponse response, T body) {
    response.setHeader("Allow", "GET");
  }

  private void write(HttpServletResponse response, String body) {}

  void supplied(HttpServletResponse response, Supplier<String> text) {
    response.setStatus(405); // ok: the type of what comes out is not known // effect: 405 ?
    allow(response, text.get());
  }
}
