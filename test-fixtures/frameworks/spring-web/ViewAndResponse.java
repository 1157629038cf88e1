package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A view is rendered into the response: the headers of the one go with the status of the other. */
class ViewAndResponse {
  ModelAndView headerOnTheResponse(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    return new ModelAndView("login", HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
  }

  ModelAndView statusOnTheResponse(HttpServletResponse response) {
    response.setStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return new ModelAndView("login");
  }

  void bothGiven(HttpServletResponse response, ModelAndView view) throws java.io.IOException {
    response.sendError(401); // expect: unauthorized-without-challenge
  }
}
