package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;

class BadAllow extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET, HEAD"); // expect: allow-lists-refused-method "GET, HEAD"
    response.sendError(405);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "HEAD"); // expect: allow-lists-refused-method
    response.sendError(405);
  }

  @PatchMapping("/report")
  ResponseEntity<String> patch() {
    return ResponseEntity.status(405).header("Allow", "PATCH").build(); // expect: allow-lists-refused-method
  }

  @PutMapping("/report")
  ResponseEntity<String> put() {
    return ResponseEntity.status(405).allow(HttpMethod.PUT).build(); // todo-expect: allow-lists-refused-method typed methods are not known
  }
}
