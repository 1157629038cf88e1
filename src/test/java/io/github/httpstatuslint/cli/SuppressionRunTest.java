package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices about suppressions on the command line. */
class SuppressionRunTest {

  private static final String UNKNOWN = "suppresses 'teapot-statis', but there is no such rule";
  private static final String UNUSED = "suppresses 'teapot-status', but there is nothing to suppress";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    for (String name : new String[] {"A", "B", "C"}) {
      shell.file(name + ".java", "class " + name + " {\n  int a; // http-status-lint:off teapot-statis\n}\n");
    }
  }

  private Shell.Outcome run(String... args) {
    return shell.run(Engine::bundled, args);
  }

  @Test
  void anUnknownIdIsSaidOnce() {
    Shell.Outcome outcome = run(".");
    assertEquals(0, outcome.status());
    assertEquals("", outcome.out());
    assertEquals("A.java:2: notice: " + UNKNOWN + "; did you mean 'teapot-status'? (and in 2 more places)",
        outcome.err().lines().findFirst().orElseThrow());
    assertEquals(2, outcome.err().lines().count(), outcome.err());
    assertEquals(0, run("--fail-on", "info", ".").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "json", "github", "checkstyle"})
  void reportsForToolsHaveIt(String format) {
    String out = run("--format", format, ".").out().replace("&apos;", "'");
    assertTrue(out.contains(UNKNOWN), out);
  }

  @Test
  void unusedOnesCountAsWarningsForThoseWhoAsk() {
    shell.file("A.java", "@SuppressWarnings(\"teapot-status\")\nclass A {}\n");
    assertFalse(run("A.java").err().contains(UNUSED));
    Shell.Outcome asked = run("--report-unused-suppressions", "A.java");
    assertEquals(1, asked.status());
    assertTrue(asked.err().startsWith("A.java:1: notice: " + UNUSED), asked.err());
    assertEquals(0, run("--report-unused-suppressions", "--fail-on", "error", "A.java").status());
    shell.file(ConfigurationFile.NAME, "report-unused-suppressions: true");
    assertEquals(1, run("A.java").status());
    assertEquals(0, run("--report-unused-suppressions=false", "A.java").status());
  }

  @Test
  void generatedCodeIsLeftAlone() {
    shell.file("A.java", "@Generated(\"x\") class A { } // http-status-lint:off teapot-statis\n");
    assertFalse(run("A.java").err().contains(UNKNOWN));
  }
}
