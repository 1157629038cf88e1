package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Streams extends HttpServlet {

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try (InputStream content = request.getInputStream()) {
      long sum = content.skip(10);
      response.setContentLengthLong(sum);
    } catch (IOException e) {
      response.sendError(400); // ok: the client may have broken off
      return;
    }
    try {
      keep(request);
    } catch (IOException e) {
      response.sendError(400); // ok: whoever is handed the request may read it
      return;
    }
    try {
      Files.createFile(Path.of("state"));
    } catch (IOException e) {
      response.sendError(409); // expect: client-error-for-server-fault "catch (IOException e)"
    }
  }

  private void keep(HttpServletRequest request) throws IOException {
    Files.copy(request.getInputStream(), Path.of("kept"));
  }
}
