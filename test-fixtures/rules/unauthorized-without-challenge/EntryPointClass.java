package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

class EntryPointClass implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED, failure.getMessage()); // expect: unauthorized-without-challenge
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED); // expect: unauthorized-without-challenge
    response.getWriter().write(failure.getMessage());
  }
}
