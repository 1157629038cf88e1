package fixture;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      response.getOutputStream().write(Files.readAllBytes(Path.of(request.getPathInfo())));
    } catch (AccessDeniedException e) {
      response.sendError(403); // ok: files are what this code is about
    }
  }
}
