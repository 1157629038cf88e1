package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class Servlet extends HttpServlet {

  private Bucket bucket;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!bucket.tryConsume(1)) {
      response.sendError(403); // expect: wrong-status-for-rate-limit "tryConsume"
      return;
    }
    if (!bucket.tryLock()) {
      response.sendError(503); // ok: busy, whoever asks
    }
  }

  interface Bucket {
    boolean tryConsume(int tokens);

    boolean tryLock();
  }
}
