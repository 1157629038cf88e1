package fixture;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

class NearMissContent extends HttpServlet {

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(404); // ok: the answer to HEAD has no content
  }

  void page(HttpServletResponse response) throws IOException {
    response.sendError(404); // ok: the container writes a page
  }

  void forwarded(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    response.setStatus(404); // ok: another servlet explains
    request.getRequestDispatcher("/error.jsp").forward(request, response);
  }

  void thrown() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND); // ok: the framework may explain
  }

  @ResponseStatus(code = HttpStatus.GONE, reason = "closed in May") // ok: a reason
  void annotated() {
  }

  ResponseEntity<String> sometimes(String text) {
    return new ResponseEntity<>(text, HttpStatus.GONE); // ok: there may be a text
  }

  ResponseEntity.BodyBuilder unfinished() {
    return ResponseEntity.status(409); // ok: others go on with it
  }

  ResponseEntity<String> server() {
    return ResponseEntity.status(503).build(); // ok: no 4xx
  }
}
