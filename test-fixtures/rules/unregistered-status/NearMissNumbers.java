package fixture;

import jakarta.servlet.http.HttpServletResponse;

class NearMissNumbers {

  static final int CLIENT_CLOSED = 499; // ok: a declaration sends nothing

  boolean isExpired(HttpServletResponse response) {
    return response.getStatus() == 440; // ok: a comparison
  }

  void body(HttpServletResponse response) {
    response.setBufferSize(450); // ok: a number that is no status
  }
}
