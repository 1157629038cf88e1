package fixture;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class GoodProblem {

  ResponseEntity<ProblemDetail> same(HttpServletRequest request) {
    return ResponseEntity.status(409).body(ProblemDetail.forStatus(HttpStatus.CONFLICT)); // ok: the same status
  }

  ResponseEntity<ProblemDetail> copied() {
    return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.CONFLICT)).build(); // ok: copied
  }

  ProblemDetail alone() {
    return ProblemDetail.forStatus(HttpStatus.CONFLICT); // ok: the response takes it from there
  }
}
