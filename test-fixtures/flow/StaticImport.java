package fixture.flow;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;
import static org.springframework.http.HttpHeaders.WWW_AUTHENTICATE;
import jakarta.servlet.http.HttpServletResponse;

/** Statically imported constants of the frameworks are known. */
class StaticImport {
  void never(HttpServletResponse response) {
    response.setStatus(SC_UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
  }

  void always(HttpServletResponse response) {
    response.setHeader(WWW_AUTHENTICATE, "Bearer");
    response.setStatus(SC_UNAUTHORIZED); // ok: set by constant // effect: 401 +WWW-Authenticate
  }
}
