package fixture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

class NearMissTwoStatuses {

  void inAdvance(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(400); // ok: in case that the next line throws
    Integer.parseInt(request.getParameter("id"));
    response.setStatus(200);
  }

  void byDefault(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(200);
    if (request.getParameter("id") == null) {
      response.setStatus(404); // ok: the other one was the default
    }
  }

  void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      if (request.getParameter("id") == null) {
        response.setStatus(400); // ok: what the catch clause answers is another failure
        response.getWriter().println("id");
      }
    } catch (IOException e) {
      response.setStatus(500);
    }
  }

  void guarded(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean valid = request.getParameter("id") != null;
    if (!valid) {
      response.sendError(400); // ok: the second guard excludes the first
    }
    if (valid) {
      response.setStatus(204);
    }
  }

  void each(List<String> names, HttpServletResponse response) {
    response.setStatus(200);
    for (String name : names) {
      if (name.isEmpty()) {
        response.setStatus(400); // ok: for certain only in a loop
      }
    }
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<String> declared(boolean known) {
    if (known) {
      return ResponseEntity.status(409).body("known"); // ok: the annotation tells of success
    }
    return ResponseEntity.status(201).body("new");
  }

  @PostMapping("/orders/2")
  @ResponseStatus(HttpStatus.CREATED)
  String thrown() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND); // ok: an exception is the other way out
  }

  void same(HttpServletResponse response) throws IOException {
    response.setStatus(404);
    response.sendError(404); // ok: one status twice
  }
}
