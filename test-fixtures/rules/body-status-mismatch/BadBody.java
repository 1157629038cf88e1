package fixture;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class BadBody {

  record Fault(int status, String text) {}

  static class Report {
    private HttpStatus status;
    Report(HttpStatus status) {
      this.status = status;
    }
    void setStatus(HttpStatus status) {
      this.status = status;
    }
  }

  ResponseEntity<Object> inline() {
    return ResponseEntity.badRequest().body(new Fault(HttpStatus.UNAUTHORIZED.value(), "no")); // expect: body-status-mismatch "made with 401 and the response is 400"
  }

  ResponseEntity<Object> local() {
    Report report = new Report(HttpStatus.NOT_FOUND);
    return new ResponseEntity<>(report, HttpStatus.GONE); // expect: body-status-mismatch
  }

  ResponseEntity<Object> told() {
    Report report = new Report(HttpStatus.GONE);
    report.setStatus(HttpStatus.NOT_FOUND);
    return new ResponseEntity<>(report, HttpStatus.GONE); // expect: body-status-mismatch "made with 404"
  }
}
