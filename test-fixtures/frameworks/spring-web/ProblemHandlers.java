package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The annotation makes a handler of the method. */
class ProblemHandlers {
  @RequestMapping("/a")
  ProblemDetail mapped() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401
  }

  @PutMapping("/a")
  ProblemDetail put() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401
  }

  @PostMapping("/a")
  ProblemDetail post() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401
  }

  @PatchMapping("/a")
  ProblemDetail patch() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401
  }

  @DeleteMapping("/a")
  ProblemDetail delete() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401
  }

  @PutMapping("/b")
  ProblemDetail onTheLiveResponse(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    return ProblemDetail.forStatus(401); // ok: the live response has it // effect: 401 +WWW-Authenticate
  }

  @PutMapping("/c")
  ProblemDetail unknown(ProblemDetail given) {
    return given; // ok: unknown // effect: none
  }
}
