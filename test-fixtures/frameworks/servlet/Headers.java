package fixture.frameworks.servlet;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every way to set a header, and none that only reads one. */
class Headers {
  void strings(HttpServletResponse response) {
    response.setStatus(401); // ok: set // effect: 401 +WWW-Authenticate +Link
    response.setHeader("WWW-Authenticate", "Bearer");
    response.addHeader("Link", "</help>");
  }

  void numbers(HttpServletResponse response) {
    response.setStatus(429); // ok: set // effect: 429 +Retry-After +X-Left
    response.setIntHeader("Retry-After", 120);
    response.addIntHeader("X-Left", 0);
  }

  void dates(HttpServletResponse response, long when) {
    response.setStatus(429); // ok: set // effect: 429 +Retry-After +X-Since
    response.setDateHeader("Retry-After", when);
    response.addDateHeader("X-Since", when);
  }

  void added(HttpServletResponse response, long when) throws IOException {
    response.addDateHeader("Retry-After", when);
    response.sendError(429); // ok: set // effect: 429 +Retry-After
  }

  void contentAndCookie(HttpServletResponse response) {
    response.setStatus(403); // effect: 403 +Content-Type +Set-Cookie -WWW-Authenticate
    response.setContentType("text/plain");
    response.addCookie(new Cookie("seen", "1"));
  }

  void setToNull(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setHeader("WWW-Authenticate", null);
    response.sendError(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void addedNull(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.addHeader("WWW-Authenticate", null);
    response.sendError(401); // ok: null adds nothing and removes nothing // effect: 401 +WWW-Authenticate
  }

  void trailers(HttpServletResponse response) {
    response.setTrailerFields(() -> java.util.Map.of("WWW-Authenticate", "Bearer"));
    response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }
}
