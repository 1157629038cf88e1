package fixture;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;

/** What is not null comes out as it went in. */
class NotNull {
  void alone(HttpServletResponse response) {
    response.setStatus(requireNonNull(401)); // expect: unauthorized-without-challenge
  }

  void withText(HttpServletResponse response) {
    response.setStatus(requireNonNull(401, "status")); // expect: unauthorized-without-challenge
  }
}
