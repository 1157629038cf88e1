package fixture.flow;

import static jakarta.servlet.http.HttpServletResponse.*;
import jakarta.servlet.http.*;

/** A wildcard import of one modelled package is not ambiguous. */
class WildcardImport {
  void unqualified(HttpServletResponse response) {
    response.setStatus(SC_UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
  }

  void qualified(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED); // expect: unauthorized-without-challenge
  }

  void onTheVariable(HttpServletResponse response) {
    response.setStatus(response.SC_UNAUTHORIZED); // expect: unauthorized-without-challenge
  }
}
