package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Annotations and comments switch rules off, for a declaration, a line or a stretch. */
class Suppressed {
  @SuppressWarnings("unauthorized-without-challenge")
  void method(HttpServletResponse response) throws IOException {
    response.sendError(401); // ok: switched off by id
  }

  @SuppressWarnings({"unused", "http-status-lint"})
  void everything(HttpServletResponse response) throws IOException {
    response.sendError(418); // ok: switched off altogether
  }

  @SuppressWarnings("teapot-status")
  void another(HttpServletResponse response) throws IOException {
    response.sendError(401); // expect: unauthorized-without-challenge
  }

  void line(HttpServletResponse response) throws IOException {
    response.sendError(429); // http-status-lint:off too-many-requests-without-retry-after clients know
  }

  void nextLine(HttpServletResponse response) throws IOException {
    // http-status-lint:on too-many-requests-without-retry-after
    response.sendError(429); // expect: too-many-requests-without-retry-after
  }

  void stretch(HttpServletResponse response) throws IOException {
    // http-status-lint:off
    response.sendError(418);
    // http-status-lint:on
  }

  void behind(HttpServletResponse response) throws IOException {
    response.sendError(418); // expect: teapot-status
  }
}
