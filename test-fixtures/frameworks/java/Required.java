package fixture.java;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** What is required not to be null is what it was. */
class Required {
  void checked(HttpServletResponse response) {
    requireNonNull(response, "response");
    Objects.requireNonNull(response).setStatus(403); // effect: 403 -Allow
  }
}
