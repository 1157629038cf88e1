package fixture.flow;

import jakarta.servlet.http.HttpServletResponse;

/** A field that is not final has no known value. */
class MutableFieldStatus {
  private int status = 401; // ok: may be changed before it is sent // effect: none

  void setStatus(int status) {
    this.status = status;
  }

  void deny(HttpServletResponse response) {
    response.setStatus(status); // ok: unknown // effect: none
  }
}
