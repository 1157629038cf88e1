package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.rule.Severity;
import io.github.httpstatuslint.yaml.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options and exit statuses. */
class MainTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "401, warning, 1", "429, warning, 1", "404, warning, 0", "404, info, 1",
    "429, error, 0", "401, ERROR, 1", "401, never, 0", "200, info, 0"
  })
  void severityDecidesTheStatus(String status, String failOn, int expected) {
    shell.file("A.java", status);
    assertEquals(expected, shell.run("--fail-on", failOn, ".").status());
  }

  @Test
  void failsOnWarningsByDefault() {
    assertEquals(1, shell.file("A.java", "429").run(".").status());
    assertEquals(0, shell.file("A.java", "404").run(".").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "nowhere", "--no-such .", "--fail-on sometimes .", "--format xml .", "--threads 0 .", "--threads two .",
    "--severity no-401=fatal .", "--severity no-401 .", "--profile lax .", "--rules nowhere .", "--output nowhere/x .",
    "--output . .", "--statistics --format sarif .", "--explain no-such-rule", "@nowhere", "--output"
  })
  void mistakesAreStatusTwoInWords(String args) {
    shell.file("A.java", "401");
    Shell.Outcome outcome = shell.run(this::checked, args.isEmpty() ? new String[0] : args.split(" "));
    assertEquals(2, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith("http-status-lint: "), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
  }

  @Test
  void anEmptyPathIsNotTheWorkingDirectory() {
    assertEquals(2, shell.file("A.java", "401").run("").status());
  }

  @Test
  void skipsAreSaidInOrder() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.java"), folder.resolve("nowhere"));
    shell.file("C.java", "boom").file("A.java", "boom").file("b/B.java", "boom").file(".gitignore", "");
    List<String> skips = shell.run(".").err().lines().filter(l -> l.contains("skipped: ")).toList();
    assertEquals(List.of("A.java", "C.java", "b.java", "b/B.java"), skips.stream().map(l -> l.split(":")[0]).toList());
  }

  /** The part of the real engine that needs no rule book. */
  private Engine checked(RuleChoice choice) {
    if (!choice.houses().rules().isEmpty() && !Files.isDirectory(choice.houses().rules().get(0))) {
      throw new UsageException("not a folder");
    }
    return new FakeEngine();
  }

  @Test
  void aBadCardIsStatusTwo() {
    Shell.Outcome outcome = shell.run(choice -> {
      throw new ConfigurationException("rules/x.md", 3, "unknown check");
    }, ".");
    assertEquals(2, outcome.status());
    assertEquals("http-status-lint: rules/x.md:3: unknown check\n", outcome.err().replace("\r", ""));
  }

  @Test
  void anInternalErrorIsStatusThree() {
    Shell.Outcome outcome = shell.run(choice -> {
      throw new IllegalStateException("bug");
    }, ".");
    assertEquals(3, outcome.status());
    assertTrue(outcome.err().contains("internal error") && outcome.err().contains("bug"), outcome.err());
  }

  @Test
  void noJavaFileIsFineButSaid() {
    Shell.Outcome outcome = shell.run(".");
    assertEquals(0, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("no Java file"), outcome.err());
  }

  @Test
  void skippedFilesAreSaidAndDoNotCount() throws IOException {
    shell.file("Deep.java", "boom").file("Half.java", "half\n");
    Files.write(folder.resolve("Latin.java"), new byte[] {'"', (byte) 0xE9, '"'});
    Shell.Outcome outcome = shell.run(".");
    assertEquals(0, outcome.status());
    assertTrue(outcome.err().contains("Deep.java: skipped: internal error: java.lang.StackOverflowError: too deep"));
    assertTrue(outcome.err().contains("Half.java:3: skipped: a part that does not parse"));
    assertTrue(outcome.err().contains("Latin.java: skipped: not valid UTF-8"));
    assertTrue(outcome.err().contains("3 files, 0 parsed, 3 skipped; 0 findings in "), outcome.err());
  }

  @Test
  void theReportAloneIsOnStandardOutput() {
    Shell.Outcome outcome = shell.file("A.java", "x\n  401;\n").run(".");
    assertEquals("A.java:2:3: error: misused 401 [no-401]\n  401;\n  ^~~\n", outcome.out());
    assertTrue(outcome.err().contains("1 file, 1 parsed, 0 skipped; 1 finding (1 error, 0 warnings, 0 info)"));
  }

  @Test
  void rulesAreChosen() {
    shell.run("--profile", "strict", "--enable", "a,b", "--enable", " c ", "--disable=d,,e",
        "--severity", "f=error, g=Info", "--severity", "h=warning", ".");
    assertEquals(new RuleSwitches(List.of("a", "b", "c"), List.of("d", "e"),
        Map.of("f", Severity.ERROR, "g", Severity.INFO, "h", Severity.WARNING)), shell.choice().switches());
    assertEquals(Profile.STRICT, shell.choice().profile());
    shell.run("--profile", "recommended", ".");
    assertEquals(Profile.RECOMMENDED, shell.choice().profile());
  }

  @Test
  void optionsComeFromAFile() {
    shell.file("A.java", "404").file("lint.args", "# our settings\n--fail-on info\n");
    assertEquals(1, shell.run("@" + folder.resolve("lint.args"), ".").status());
  }

  @Test
  void statisticsCount() {
    shell.file("A.java", "401\n401\n429").file("B.java", "401");
    assertEquals("""
              3  error    no-401
              1  warning  no-429
              3  error    (all rules)
              1  warning  (all rules)
              0  info     (all rules)
        """, shell.run("--statistics", ".").out().replace("\r", ""));
  }

  @Test
  void outputGoesToAFile() throws IOException {
    Shell.Outcome outcome = shell.file("A.java", "401").run("--output", "out é.txt", ".");
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(Files.readString(folder.resolve("out é.txt")).startsWith("A.java:1:1: error"));
  }

  @Test
  void aBrokenPipeIsStatusTwo() {
    shell.file("A.java", "401");
    PrintStream broken = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main = new Main(choice -> new FakeEngine(), Terminal.NONE, new WorkingDirectory(folder));
    assertEquals(2, main.run(new String[] {"."}, broken, new PrintStream(err)));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("cannot write the report"));
  }

  @Test
  void helpAndVersionNeedNothing() {
    Shell.Outcome help = shell.run("--help");
    assertEquals(0, help.status());
    for (String word : List.of("--profile=recommended|strict", "Exit status:", "Examples:", "@<filename>")) {
      assertTrue(help.out().contains(word), word + " in " + help.out());
    }
    Shell.Outcome version = shell.run("--version");
    assertEquals(0, version.status());
    assertTrue(version.out().matches("http-status-lint \\d+\\.\\d+.*\\s+"), version.out());
  }

  @Test
  void helpSaysWhatAManualSays() {
    String help = shell.run("--help").out();
    for (String word : List.of("http-status-lint.yaml", "@SuppressWarnings(", "NO_COLOR", "Known findings:", "gitlab")) {
      assertTrue(help.contains(word), word + " in " + help);
    }
    assertFalse(help.contains("=<"), "a parameter without a name: " + help);
    help.lines().forEach(line -> assertTrue(line.length() <= 110, line));
  }

  @Test
  void shellsCanComplete() throws Exception {
    Shell.Outcome outcome = shell.run("--generate-completion");
    assertEquals(0, outcome.status(), outcome.err());
    for (String word : List.of("--baseline", "\"unauthorized-without-challenge\"", "\"sarif\"", "\"never\"", "\"strict\"")) {
      assertTrue(outcome.out().contains(word), word);
    }
    shell.file("complete.sh", outcome.out());
    Process bash = new ProcessBuilder("bash", "-n", folder.resolve("complete.sh").toString()).start();
    assertEquals(0, bash.waitFor(), new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void rulesAreListedAndExplained() {
    assertEquals("""
        no-401  error    on   Title of no-401
        no-404  info     off  Title of no-404
        no-429  warning  on   Title of no-429
        """, shell.run("--list-rules").out());
    assertEquals("""
        no-401: Title of no-401
        error, on by default; RFC 9110 §15.5.2 MUST; since 0.1

        WHY

        Some `prose` that is long enough to be wrapped somewhere, because a terminal is
        narrow and a paragraph is not.

        - first point
        - second point

        NONCOMPLIANT
            response.setStatus(401);

        SUPPRESS IT
            @SuppressWarnings("no-401")
            // http-status-lint:off no-401 why
        """, shell.run("--explain", "no-401").out());
    assertTrue(shell.run("--explain", "no-402").err().contains("did you mean"));
  }
}
