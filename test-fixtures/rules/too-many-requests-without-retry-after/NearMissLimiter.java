package fixture;

import jakarta.servlet.http.HttpServletResponse;

class NearMissLimiter {

  private static final int LIMITED = 429; // ok: a declaration sends nothing

  boolean isLimited(HttpServletResponse response) {
    return response.getStatus() == LIMITED; // ok: a comparison
  }

  void overload(HttpServletResponse response) {
    response.setStatus(503); // ok: another status, to which this rule does not apply
  }
}
