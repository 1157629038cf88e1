package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class NearMissAllow extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    refuse(response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    refuse(response);
  }

  @RequestMapping(path = "/report", method = {RequestMethod.GET, RequestMethod.PUT})
  ResponseEntity<String> either() {
    return ResponseEntity.status(405).header("Allow", "GET").build(); // ok: perhaps a PUT
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET"); // ok: answers several methods
    response.sendError(405);
  }
}
