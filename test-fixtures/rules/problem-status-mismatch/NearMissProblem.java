package fixture;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class NearMissProblem {

  ResponseEntity<ProblemDetail> shared(HttpServletRequest request, boolean known) {
    HttpStatus status = known ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND; // ok: one status for both
    return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
  }

  ResponseEntity<ProblemDetail> handed(ProblemDetail problem) {
    return ResponseEntity.status(404).body(problem); // ok: nobody knows what it says
  }

  ResponseEntity<ProblemDetail> unknown(int code) {
    return ResponseEntity.status(404).body(ProblemDetail.forStatus(code)); // ok: nobody knows what it says
  }
}
