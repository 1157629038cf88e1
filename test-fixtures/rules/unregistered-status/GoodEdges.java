package fixture;

import jakarta.servlet.http.HttpServletResponse;

class GoodEdges {

  void locked(HttpServletResponse response) {
    response.setStatus(423); // ok: registered by WebDAV
  }

  void legal(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_GONE); // ok: registered
  }
}
