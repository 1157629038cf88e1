package fixture.security;

import jakarta.servlet.http.HttpServlet;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.HttpStatusAccessDeniedHandler;

/** Not in Spring Security 5. */
class BareDenial extends HttpServlet {
  AccessDeniedHandler denied() {
    return new HttpStatusAccessDeniedHandler(HttpStatus.NOT_FOUND); // effect: 404 -Allow
  }
}
