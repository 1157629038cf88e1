package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

class EntryPointThatDelegates extends BasicAuthenticationEntryPoint {
  private final AuthenticationEntryPoint delegate = new BasicAuthenticationEntryPoint();

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.setStatus(401); // ok: the superclass sets the challenge
    super.commence(request, response, failure);
  }

  AuthenticationEntryPoint other() {
    return (request, response, failure) -> {
      delegate.commence(request, response, failure);
      response.setStatus(401); // ok: the delegate may have set the challenge
    };
  }

  static class OwnText extends BasicAuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException {
      response.addHeader("WWW-Authenticate", "Basic realm=\"" + getRealmName() + "\"");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED); // ok: set here
      response.getWriter().println(failure.getMessage());
    }
  }
}
