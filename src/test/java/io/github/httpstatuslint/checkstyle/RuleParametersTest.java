package io.github.httpstatuslint.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child may give other values to the parameters of its rule. */
class RuleParametersTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("Coffee.java");
    Files.writeString(file, """
        import jakarta.servlet.annotation.WebServlet;
        import jakarta.servlet.http.*;
        @WebServlet("/coffee")
        class Coffee extends HttpServlet {
          protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
            response.sendError(418);
          }
        }
        """);
  }

  private List<String> run(String id, String with) throws CheckstyleException {
    String child = "<module name=\"HttpStatusRule\"><property name=\"id\" value=\"" + id
        + "\"/><property name=\"with\" value=\"" + with + "\"/></module>";
    return CheckerRun.of(LinterFactory.BUNDLED, child, "", file).lines();
  }

  private String refused(String id, String with) {
    Throwable problem = assertThrows(CheckstyleException.class, () -> run(id, with));
    StringBuilder messages = new StringBuilder();
    for (; problem != null; problem = problem.getCause()) {
      messages.append(problem.getMessage()).append('\n');
    }
    return messages.toString();
  }

  @Test
  void anAllowedPathIsSilent() throws Exception {
    assertEquals(List.of(), run("teapot-status", "allowedPaths: [/coffee]"));
    assertEquals(1, run("teapot-status", "allowedPaths: [/tea]").size());
    assertEquals(1, run("teapot-status", "").size());
  }

  @Test
  void mistakesEndTheRun() {
    String problem = refused("teapot-status", "allowedPath: [/coffee]");
    assertTrue(problem.contains("HttpStatusRule 'teapot-status', property 'with':1: ForbidsStatus has no parameter"), problem);
    assertTrue(problem.contains("did you mean 'allowedPaths'?"), problem);
    assertTrue(refused("teapot-statu", "allowedPaths: []").contains("did you mean 'teapot-status'?"));
    assertTrue(refused("teapot-status", "[").contains("no valid YAML"));
    assertTrue(refused("teapot-status", "/coffee").contains("expected a map"));
  }
}
