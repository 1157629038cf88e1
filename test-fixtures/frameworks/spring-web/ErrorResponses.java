package fixture.frameworks.springweb;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Error responses, returned and thrown. */
class ErrorResponses {
  @ExceptionHandler(IllegalStateException.class)
  ErrorResponse created(IllegalStateException e, HttpServletRequest request) {
    return ErrorResponse.create(e, HttpStatus.UNAUTHORIZED, "no"); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ErrorResponse built(IllegalArgumentException e) {
    return ErrorResponse.builder(e, HttpStatus.UNAUTHORIZED, "no") // ok: set // effect: 401 +WWW-Authenticate -Link
        .title("Who?").header("WWW-Authenticate", "Bearer").header("Link").build();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ErrorResponse builtByLambda(IllegalArgumentException e) {
    return ErrorResponse.builder(e, HttpStatus.UNAUTHORIZED, "no") // ok: set // effect: 401 +WWW-Authenticate
        .headers(headers -> headers.set("WWW-Authenticate", "Bearer")).build();
  }

  @ExceptionHandler(IllegalStateException.class)
  ErrorResponse ofProblem(IllegalStateException e) {
    ProblemDetail problem = ProblemDetail.forStatus(401); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
    return ErrorResponse.builder(e, problem).build();
  }

  void thrown() {
    throw new ErrorResponseException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void thrownWithCause(Exception e) {
    throw new ErrorResponseException(HttpStatus.UNAUTHORIZED, e); // expect: unauthorized-without-challenge // effect: 401 -WWW-Authenticate
  }

  void thrownWithProblem(Exception e) {
    ProblemDetail problem = ProblemDetail.forStatus(403); // ok: the exception has its own status // effect: none
    throw new ErrorResponseException(HttpStatus.UNAUTHORIZED, problem, e); // expect: unauthorized-without-challenge // effect: 401
  }

  void thrownWithHeader() {
    ErrorResponseException e = new ErrorResponseException(HttpStatus.UNAUTHORIZED); // ok: set // effect: 401 +WWW-Authenticate
    e.getHeaders().set("WWW-Authenticate", "Bearer");
    throw e;
  }

  void emptyByNature() {
    ResponseStatusException e = new ResponseStatusException(HttpStatus.UNAUTHORIZED); // expect: unauthorized-without-challenge
    e.getHeaders().set("WWW-Authenticate", "Bearer"); // ok: read-only, this throws
    throw e;
  }
}
