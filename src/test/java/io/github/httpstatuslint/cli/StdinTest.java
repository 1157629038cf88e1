package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor hands over what it has not saved. */
class StdinTest {

  private static final String CALLER = """
      package shop;
      class Login {
        void a(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
          Responses.challenge(response);
          response.sendError(401);
        }
      }
      """;
  private static final String HELPER = """
      package shop;
      class Responses {
        static void challenge(jakarta.servlet.http.HttpServletResponse response) {
          response.setHeader("%s", "Bearer");
        }
      }
      """;

  private static final String FILE = "src/main/java/shop/Login.java";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder).file("pom.xml", "<project/>");
  }

  private Shell.Outcome lint(String text) {
    return shell.input(text).run(Engine::bundled, "--stdin-filename", FILE);
  }

  @Test
  void theTextIsLintedInThePlaceOfTheFile() {
    shell.file(FILE, "class Login {}");
    Shell.Outcome outcome = lint(CALLER.replace("Responses.challenge(response);", ""));
    assertEquals(1, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith(FILE + ":5:"), outcome.out());
    assertTrue(outcome.err().contains("1 file, 1 parsed"), outcome.err());
  }

  @Test
  void neighboursAreReadFromTheDisk() {
    shell.file("src/main/java/shop/Responses.java", HELPER.formatted("WWW-Authenticate"));
    assertEquals(0, lint(CALLER).status(), "the file itself need not exist");
    shell.file("src/main/java/shop/Responses.java", HELPER.formatted("Allow"));
    assertEquals(1, lint(CALLER).status());
  }

  @Test
  void pathsOfTheConfigurationDoNotCount() {
    shell.file(ConfigurationFile.NAME, "paths: [.]\n").file("Bad.java", CALLER.replace("Responses.challenge(response);", ""));
    assertEquals(0, lint("class Login {}").status());
  }

  @Test
  void nothingElseCanBeLintedBesides() {
    Shell.Outcome outcome = shell.file("A.java", "").run(Engine::bundled, "--stdin-filename", FILE, "A.java");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("no PATH and no --diff beside it"), outcome.err());
  }

  @Test
  void badEncodingIsASkip() {
    shell.input("class A { /* 401 org.springframework \uFFFD */ }");
    assertEquals(0, shell.run(Engine::bundled, "--stdin-filename", FILE).status());
  }
}
