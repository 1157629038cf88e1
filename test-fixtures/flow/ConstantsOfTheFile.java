package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** A constant of the file counts as its value; the place is its use. */
class ConstantsOfTheFile {
  private static final int DENIED = 401; // ok: a declaration sends nothing // effect: none
  private static final int LEGACY = DENIED; // effect: none
  private static final String CHALLENGE = "WWW-" + "Authenticate";

  void constant(HttpServletResponse response) {
    response.setStatus(DENIED); // expect: unauthorized-without-challenge // effect: 401
  }

  void constantOfAConstant(HttpServletResponse response) {
    response.setStatus(LEGACY); // expect: unauthorized-without-challenge // effect: 401
  }

  void qualified(HttpServletResponse response) {
    response.setStatus(ConstantsOfTheFile.DENIED); // expect: unauthorized-without-challenge
  }

  void headerName(HttpServletResponse response) {
    response.setHeader(CHALLENGE, "Bearer");
    response.setStatus(DENIED); // ok: set by constant // effect: 401 +WWW-Authenticate
  }
}
