package fixture.frameworks.springweb;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Advices, filters and interceptors see everybody's responses. */
class SinkAdvice implements ResponseBodyAdvice<Object> {
  @Override
  public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body, MethodParameter type, MediaType media, Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request, ServerHttpResponse response) {
    response.getHeaders().set("Allow", "GET");
    return body;
  }

  static class Once extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      response.setHeader("Upgrade", "h2c");
      chain.doFilter(request, response);
    }
  }

  static class Before implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader("Proxy-Authenticate", "Basic");
      return true;
    }

    @Override
    public void postHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView view) {
      response.setHeader("WWW-Authenticate", "Basic");
    }
  }

  ResponseEntity<Void> notAllowed() {
    return ResponseEntity.status(405).build(); // ok: the advice // effect: 405 ~Allow
  }

  ResponseEntity<Void> upgrade() {
    return ResponseEntity.status(426).build(); // ok: the filter // effect: 426 ~Upgrade
  }

  ResponseEntity<Void> proxy() {
    return ResponseEntity.status(407).build(); // ok: the interceptor before // effect: 407 ~Proxy-Authenticate
  }

  ResponseEntity<Void> unauthorized() {
    return ResponseEntity.status(401).build(); // ok: the interceptor afterwards // effect: 401 ~WWW-Authenticate
  }

  ResponseEntity<Void> tooMany() {
    return ResponseEntity.status(429).build(); // expect: too-many-requests-without-retry-after // effect: 429 -Retry-After
  }
}
