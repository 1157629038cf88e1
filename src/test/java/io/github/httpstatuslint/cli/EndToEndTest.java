package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line with the bundled rules and the real engine. */
class EndToEndTest {

  private static final String RULE = "unauthorized-without-challenge";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("Login.java", """
        import jakarta.servlet.http.HttpServlet;
        import jakarta.servlet.http.HttpServletRequest;
        import jakarta.servlet.http.HttpServletResponse;

        class Login extends HttpServlet {
          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
            response.sendError(401);
          }
        }
        """);
  }

  private Shell.Outcome run(String... args) {
    return shell.run(Engine::bundled, args);
  }

  @Test
  void findsAnUnauthorizedWithoutChallenge() {
    Shell.Outcome outcome = run(".");
    assertEquals(1, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("Login.java:8:24: error: "), outcome.out());
    assertTrue(outcome.out().contains("[" + RULE + "]"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--disable=unauthorized-without-challenge, 0",
    "--disable=unauthorized-without-challenge --enable=unauthorized-without-challenge, 1",
    "--enable=unauthorized-without-challenge --disable=unauthorized-without-challenge, 1",
    "--disable=unauthorized-without-challenge --severity=unauthorized-without-challenge=warning, 1",
    "--severity=unauthorized-without-challenge=info, 0",
    "--profile=strict --disable=unauthorized-without-challenge --fail-on=error, 0"
  })
  void rulesAreChosen(String args, int expected) {
    Shell.Outcome outcome = run((args + " .").split(" "));
    assertEquals(expected, outcome.status(), outcome.out() + outcome.err());
  }

  @ParameterizedTest
  @CsvSource({"--enable", "--disable", "--explain"})
  void aMisspeltRuleIsAMistake(String option) {
    Shell.Outcome outcome = run(option, "unauthorised-without-challenge", ".");
    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("did you mean"), outcome.err());
  }

  @Test
  void rulesAreListedAndExplained() {
    assertTrue(run("--list-rules").out().contains(RULE));
    Shell.Outcome card = run("--explain", RULE);
    assertEquals(0, card.status(), card.err());
    assertTrue(card.out().contains("WWW-Authenticate"), card.out());
  }
}
