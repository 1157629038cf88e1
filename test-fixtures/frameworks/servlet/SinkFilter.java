package fixture.frameworks.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A filter sees everybody's responses, and so does the wrapper that it hands on. */
class SinkFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    chain.doFilter(request, new HttpServletResponseWrapper(http) {
      @Override
      public void setStatus(int status) {
        if (status == 401) {
          setHeader("WWW-Authenticate", "Basic");
        }
        super.setStatus(status);
      }
    });
    if (http.getStatus() == 405) {
      http.setHeader("Allow", "GET");
    }
  }

  void unauthorized(HttpServletResponse response) throws IOException {
    response.sendError(401); // ok: the wrapper sets it // effect: 401 ~WWW-Authenticate
  }

  void notAllowed(HttpServletResponse response) {
    response.setStatus(405); // ok: the filter sets it afterwards // effect: 405 ~Allow
  }

  void upgrade(HttpServletResponse response) throws IOException {
    response.sendError(426); // effect: 426 -Upgrade // expect: upgrade-required-on-success
  }
}
