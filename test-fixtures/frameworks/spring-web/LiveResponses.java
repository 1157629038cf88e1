package fixture.frameworks.springweb;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.ModelAndView;

/** What is done to the live response, under whatever name. */
class LiveResponses {
  void status(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void headers(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
    response.getHeaders().set("WWW-Authenticate", "Bearer");
  }

  void underneath(ServletServerHttpResponse response) {
    response.setStatusCode(HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
    response.getServletResponse().setHeader("WWW-Authenticate", "Bearer");
  }

  void underneathOther(ServletServerHttpResponse response) {
    response.getServletResponse().setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  ModelAndView view() {
    return new ModelAndView("login", HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
  }

  ModelAndView viewAndModel(Map<String, String> model) {
    return new ModelAndView("login", model, HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
  }

  ModelAndView viewSet() {
    ModelAndView view = new ModelAndView("login");
    view.addObject("user", "?");
    view.setStatus(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return view;
  }
}
