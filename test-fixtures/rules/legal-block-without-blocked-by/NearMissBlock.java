package fixture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

class NearMissBlock {

  void unseen(HttpServletResponse response, Legal legal) throws IOException {
    legal.explain(response);
    response.sendError(451); // ok: what the callee sets cannot be seen
  }

  ResponseEntity<String> forbidden() {
    return ResponseEntity.status(403).body("451"); // ok: another status
  }

  interface Legal {
    void explain(HttpServletResponse response);
  }
}
