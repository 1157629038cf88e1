package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/** A problem is sent where a handler returns it, and is a body everywhere else. */
class ProblemDetails {
  @GetMapping("/number")
  ProblemDetail number() {
    return ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  @GetMapping("/constant")
  ProblemDetail constant() {
    return ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
  }

  @ExceptionHandler(IllegalStateException.class)
  ProblemDetail detail(HttpServletRequest request) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401
  }

  @GetMapping("/set-number")
  ProblemDetail setNumber() {
    ProblemDetail problem = ProblemDetail.forStatus(400); // ok: overwritten // effect: none
    problem.setStatus(401); // expect: unauthorized-without-challenge // effect: 401
    return problem;
  }

  @GetMapping("/set-constant")
  ProblemDetail setConstant() {
    ProblemDetail problem = ProblemDetail.forStatus(400); // ok: overwritten // effect: none
    problem.setTitle("no");
    problem.setStatus(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401
    return problem;
  }

  ProblemDetail helper() {
    return ProblemDetail.forStatus(401); // ok: no handler // effect: none
  }

  @GetMapping("/body")
  ResponseEntity<ProblemDetail> body() {
    ProblemDetail problem = ProblemDetail.forStatus(401); // ok: a body // effect: none
    return ResponseEntity.status(403).body(problem); // effect: 403 // expect: problem-status-mismatch
  }

  @GetMapping("/entity")
  ResponseEntity<ProblemDetail> entity() {
    ProblemDetail problem = ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return ResponseEntity.of(problem).build();
  }

  @GetMapping("/entity-set")
  ResponseEntity<ProblemDetail> entitySet() {
    ProblemDetail problem = ProblemDetail.forStatus(401); // ok: set // effect: 401 +WWW-Authenticate
    return ResponseEntity.of(problem).header("WWW-Authenticate", "Bearer").build();
  }
}
