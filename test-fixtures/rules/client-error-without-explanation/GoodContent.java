package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

class GoodContent {

  void servlet(HttpServletResponse response) throws IOException {
    response.setStatus(400); // ok: a text follows
    response.getWriter().println("id is missing");
  }

  ResponseEntity<String> entity() {
    return ResponseEntity.status(409).body("taken"); // ok: a text
  }

  ResponseEntity<String> constructor() {
    return new ResponseEntity<>("taken", HttpStatus.CONFLICT); // ok: a text
  }

  @ResponseBody
  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT) // ok: what is returned is the content
  String handler(IllegalStateException e) {
    return e.getMessage();
  }
}
