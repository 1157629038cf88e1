package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --baseline} and {@code --write-baseline}. */
class BaselineRunTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("a/A.java", "f(401);\ng(429);\n").file("b/B.java", "h(401);\n");
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve("known"));
  }

  private List<String> known() throws IOException {
    return baseline().lines().filter(line -> !line.startsWith("#")).map(line -> line.substring(33)).toList();
  }

  private List<String> fresh(String... args) {
    String[] all = Stream.concat(Stream.of("--baseline", "known"), Stream.of(args)).toArray(String[]::new);
    return shell.run(all).out().lines().filter(line -> line.contains(": ")).map(line -> line.split(" ")[0]).toList();
  }

  @Test
  void whatIsWrittenIsNoLongerReported() throws IOException {
    Shell.Outcome wrote = shell.run("--write-baseline", "known", ".");
    assertEquals(0, wrote.status(), wrote.err());
    assertEquals("", wrote.out());
    assertTrue(wrote.err().contains("wrote 3 known findings to known, 0 dropped"), wrote.err());
    assertEquals(List.of("no-401 a/A.java", "no-429 a/A.java", "no-401 b/B.java"), known());

    shell.file("b/B.java", "\n\n  h(\n  401) // a comment\n;\nf(401);").file("c/C.java", "401");
    Shell.Outcome next = shell.run("--baseline", "known", ".");
    assertEquals(1, next.status());
    assertEquals(List.of("b/B.java:6:3:", "c/C.java:1:1:"), fresh("."));
    assertTrue(next.err().contains("3 known from the baseline, not reported\n"), next.err());
    assertTrue(next.err().contains("; 2 findings (2 errors"), next.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "checkstyle", "github", "gitlab"})
  void noFormatHasTheKnown(String format) {
    shell.run("--write-baseline", "known", ".");
    shell.file("c/C.java", "429");
    String out = shell.run("--baseline", "known", "--format", format, ".").out();
    assertTrue(out.contains("misused 429") && out.contains("C.java"), out);
    assertFalse(out.contains("misused 401") || out.contains("A.java"), out);
  }

  @Test
  void whatWasFixedIsSaidAndDropped() throws IOException {
    shell.run("--write-baseline", "known", ".");
    shell.file("a/A.java", "f(401);\nnew401();\n");
    Files.delete(folder.resolve("b/B.java"));
    Shell.Outcome said = shell.run("--baseline", "known", ".");
    assertTrue(said.err().contains("1 known from the baseline, not reported; 2 of the baseline no longer occur"), said.err());
    assertEquals(3, known().size());

    Shell.Outcome pruned = shell.run("--baseline", "known", "--write-baseline", "known", ".");
    assertEquals(1, pruned.status(), "new findings are reported, not made known");
    assertTrue(pruned.out().contains("a/A.java:2:4"), pruned.out());
    assertTrue(pruned.err().contains("wrote 1 known findings to known, 2 dropped"), pruned.err());
    assertEquals(List.of("no-401 a/A.java"), known());
  }

  @Test
  void whatARunDoesNotLookAtStaysKnown() throws IOException {
    shell.run("--write-baseline", "known", ".");
    assertEquals(List.of(), fresh("a"));
    assertFalse(shell.run("--baseline", "known", "a").err().contains("no longer"));
    shell.run("--write-baseline", "known", "a");
    assertEquals(3, known().size());
    shell.file("a/A.java", "half");
    shell.run("--write-baseline", "known", ".");
    assertEquals(3, known().size(), "a file that could not be analysed in full");
  }

  @Test
  void aRuleThatIsOffStaysKnown() throws IOException {
    shell.file("L.java", """
        class L {
          void f(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
            response.sendError(401);
          }
        }
        """);
    shell.run(Engine::bundled, "--write-baseline", "known", "L.java");
    assertEquals(List.of("unauthorized-without-challenge L.java"), known());
    shell.run(Engine::bundled, "--disable", "unauthorized-without-challenge", "--write-baseline", "known", "L.java");
    assertEquals(List.of("unauthorized-without-challenge L.java"), known());
    shell.file("L.java", "class L {}");
    shell.run(Engine::bundled, "--write-baseline", "known", "L.java");
    assertEquals(List.of(), known());
  }

  @Test
  void movedFilesGetTheirNewPlace() throws IOException {
    shell.run("--write-baseline", "known", ".");
    Files.move(folder.resolve("a"), folder.resolve("moved"));
    assertEquals(List.of(), fresh("."));
    shell.run("--baseline", "known", "--write-baseline", "known", ".");
    assertEquals(List.of("no-401 b/B.java", "no-401 moved/A.java", "no-429 moved/A.java"), known());
  }

  @Test
  void theFileMayLieElsewhereAndBeNamedByTheConfiguration() throws IOException {
    shell.file(ConfigurationFile.NAME, "baseline: config/known\n").file("config/x", "");
    assertEquals(2, shell.run(".").status(), "it does not exist yet");
    assertEquals(0, shell.run("--write-baseline", "config/known", ".").status());
    assertEquals(0, shell.run(".").status());
    assertTrue(Files.readString(folder.resolve("config/known")).contains(" ../a/A.java\n"));
    shell.file("a/A.java", "changed(401);");
    assertEquals(1, shell.run(".").status());
  }

  @Test
  void mistakesAreSaidBeforeTheRun() {
    shell.file("known", "# http-status-lint baseline 1\n>>>>\n");
    Shell.Outcome conflict = shell.run("--baseline", "known", ".");
    assertEquals(2, conflict.status());
    assertTrue(conflict.err().startsWith("http-status-lint: known:2: expected a fingerprint"), conflict.err());
    assertEquals(2, shell.run("--baseline", "nowhere", ".").status());
    assertEquals(2, shell.run("--write-baseline", "no/where", ".").status());
    assertTrue(shell.run("--write-baseline", ".", ".").err().contains("--write-baseline: "));
    assertEquals(2, shell.run("--write-baseline", "a/A.java", ".").status(), "no source is overwritten");
  }

  @Test
  void itIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      shell.file("p" + i % 7 + "/A" + i % 3 + ".java", "401\n429 429\n");
    }
    shell.run("--threads", "8", "--write-baseline", "known", ".");
    String eight = baseline();
    Files.delete(folder.resolve("known"));
    shell.run("--threads", "1", "--write-baseline", "known", ".");
    assertEquals(eight, baseline());
    assertEquals(List.of(), fresh("--threads", "8", "."));
  }
}
