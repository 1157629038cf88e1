package fixture;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class BadProblem {

  ResponseEntity<ProblemDetail> inline(HttpServletRequest request) {
    return ResponseEntity.badRequest() // expect: problem-status-mismatch "says 409 and the response 400"
        .body(ProblemDetail.forStatus(HttpStatus.CONFLICT));
  }

  ResponseEntity<ProblemDetail> local() {
    ProblemDetail problem = ProblemDetail.forStatus(404);
    problem.setDetail("none");
    return new ResponseEntity<>(problem, HttpStatus.GONE); // expect: problem-status-mismatch
  }

  ResponseEntity<ProblemDetail> success() {
    return ResponseEntity.ok(ProblemDetail.forStatus(404)); // expect: problem-status-mismatch "says 404 and the response 200"
  }

  ResponseEntity<ProblemDetail> changed() {
    ProblemDetail problem = ProblemDetail.forStatus(404);
    problem.setStatus(409);
    return ResponseEntity.status(404).body(problem); // expect: problem-status-mismatch
  }
}
