package fixture;

import jakarta.servlet.http.HttpServletResponse;

/** A number in a box is the same number. */
class Boxed {
  void boxed(HttpServletResponse response) {
    Integer status = Integer.valueOf(401); // expect: unauthorized-without-challenge
    response.setStatus(status.intValue());
  }
}
