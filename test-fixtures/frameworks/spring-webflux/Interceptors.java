package fixture.webflux;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** The servlet stack's hooks get the live response. */
class Interceptors implements HandlerInterceptor, HandlerExceptionResolver {
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
    response.sendError(403); // effect: 403 -Allow
    return false;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    response.setStatus(503); // effect: 503 -Allow
    return new ModelAndView();
  }
}
