package io.github.httpstatuslint.checkstyle;

import io.github.httpstatuslint.lint.SourceLinter;
import static io.github.httpstatuslint.checkstyle.FakeFindings.finding;
import static io.github.httpstatuslint.checkstyle.FakeFindings.found;
import static io.github.httpstatuslint.checkstyle.FakeFindings.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.httpstatuslint.lint.LintResult;
import io.github.httpstatuslint.lint.Skip;
import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpStatusLintTest {

  private static final SourceLinter ALL_SEVERITIES =
      text ->
          found(
              finding("an-error", Severity.ERROR, 1, 1, "e"),
              finding("a-warning", Severity.WARNING, 2, 1, "w"),
              finding("an-advice", Severity.INFO, 3, 1, "i"));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = write("A.java", "class A {\n\tint a;\n  int b;\n}\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String property(String name, String value) {
    return "<property name=\"" + name + "\" value=\"" + value + "\"/>";
  }

  private static String child(String id, String severity) {
    return "<module name=\"HttpStatusRule\">" + property("id", id) + property("severity", severity)
        + "</module>";
  }

  @Test
  void reportsRuleIdAsKeyAndModuleId() throws Exception {
    CheckerRun run =
        CheckerRun.of(text -> found(finding("some-rule", Severity.ERROR, 3, 7, "What and why.")), "", file);

    assertEquals(List.of("A.java:3:7 error some-rule: What and why."), run.lines());
    assertEquals("some-rule", run.events().get(0).getViolation().getKey());
    assertEquals(1, run.errors());
  }

  @Test
  void expandsTabsInColumnsAsCheckstyleDoes() throws Exception {
    CheckerRun run =
        CheckerRun.of(text -> found(finding("some-rule", Severity.ERROR, 2, 2, "m")), "", file);

    assertEquals(List.of("A.java:2:9 error some-rule: m"), run.lines());
  }

  @Test
  void placesOutsideTheFileAreMovedInside() throws Exception {
    SourceLinter engine =
        text -> found(finding("below", Severity.ERROR, 99, 99, "m"), finding("above", Severity.ERROR, 0, 0, "m"));

    assertEquals(
        List.of("A.java:1:1 error above: m", "A.java:4:2 error below: m"),
        CheckerRun.of(engine, "", file).lines());
    Path empty = write("Empty.java", "");
    assertEquals(2, CheckerRun.of(engine, "", empty).errors());
  }

  @Test
  void messagesArePrintedAsTheyAre() throws Exception {
    String message = "don't send '{0}' for {status}: it's 1,234 {curly ''braces";
    CheckerRun run =
        CheckerRun.of(text -> found(finding("some-rule", Severity.ERROR, 1, 1, message)), "", file);

    assertEquals(List.of("A.java:1:1 error some-rule: " + message), run.lines());
  }

  @Test
  void usersMessageAndIdWin() throws Exception {
    CheckerRun run =
        CheckerRun.of(
            text -> found(finding("some-rule", Severity.ERROR, 1, 1, "m")),
            property("id", "http") + "<message key=\"some-rule\" value=\"House rule 7: {0}\"/>",
            file);

    assertEquals(List.of("A.java:1:1 error http: House rule 7: m"), run.lines());
  }

  @Test
  void warningsFailTheBuildByDefaultAndAdviceDoesNot() throws Exception {
    CheckerRun run = CheckerRun.of(ALL_SEVERITIES, "", file);

    assertEquals(
        List.of(
            "A.java:1:1 error an-error: e",
            "A.java:2:1 error a-warning: w",
            "A.java:3:1 info an-advice: i"),
        run.lines());
    assertEquals(2, run.errors());
  }

  @Test
  void moduleSeverityIsForAll() throws Exception {
    CheckerRun run = CheckerRun.of(ALL_SEVERITIES, property("severity", "warning"), file);

    assertEquals(
        List.of(
            "A.java:1:1 warning an-error: e",
            "A.java:2:1 warning a-warning: w",
            "A.java:3:1 info an-advice: i"),
        run.lines());
  }

  @Test
  void childDecidesForItsRule() throws Exception {
    String children = child("an-error", "warning") + child("an-advice", "error");

    assertEquals(
        List.of(
            "A.java:1:1 warning an-error: e",
            "A.java:2:1 error a-warning: w",
            "A.java:3:1 error an-advice: i"),
        CheckerRun.of(ALL_SEVERITIES, children, file).lines());
  }

  @Test
  void onlyJavaFilesAreRead() throws Exception {
    Path text = write("notes.txt", "sendError(401)");

    assertEquals(List.of(), CheckerRun.of(ALL_SEVERITIES, "", text).lines());
  }

  @Test
  void aGapIsOneNoticeOfSeverityInfo() throws Exception {
    SourceLinter engine =
        text -> skipped(new Skip(2, "it's odd"), new Skip(3, "b"), new Skip(3, "c"), new Skip(4, "d"));

    CheckerRun run = CheckerRun.of(engine, "", file);

    assertEquals(
        List.of(
            "A.java:2:1 info http-status-lint-skipped: "
                + "Not analysed in full: line 2: it's odd; line 3: b; line 3: c; and 1 more."),
        run.lines());
    assertEquals(0, run.errors());
  }

  @Test
  void whatTheEngineThrowsIsContainedAndTheRunGoesOn() throws Exception {
    Path exception = write("Exception.java", "exception");
    Path overflow = write("Overflow.java", "overflow");
    Path linkage = write("Linkage.java", "linkage");
    SourceLinter engine =
        text ->
            switch (text) {
              case "exception" -> throw new IllegalStateException("odd {0}");
              case "overflow" -> throw new StackOverflowError();
              case "linkage" -> throw new NoClassDefFoundError("org/example/Gone");
              default -> found(finding("some-rule", Severity.ERROR, 1, 1, "m"));
            };

    CheckerRun run = CheckerRun.of(engine, "", exception, overflow, linkage, file);

    String notice = ":1:1 info http-status-lint-skipped: Not analysed in full: internal error, please report it: ";
    assertEquals(
        List.of(
            "Exception.java" + notice + "java.lang.IllegalStateException: odd {0}.",
            "Overflow.java" + notice + "java.lang.StackOverflowError.",
            "Linkage.java" + notice + "java.lang.NoClassDefFoundError: org/example/Gone.",
            "A.java:1:1 error some-rule: m"),
        run.lines());
    assertEquals(1, run.errors());
  }

  @Test
  void theSummaryNamesWhatWasSkippedOnce() {
    SkippedFiles files = new SkippedFiles();
    IntStream.range(0, 7).forEach(i -> files.add("F" + i + ".java"));

    String summary = files.summary().orElseThrow();

    assertTrue(
        summary.contains("7 files were not analysed in full (F0.java, F1.java, F2.java, F3.java, F4.java and 2 more)"),
        summary);
    assertTrue(files.summary().isEmpty());
  }

  @Test
  void severalCheckersRunAtOnce() throws Exception {
    Callable<List<String>> one = () -> CheckerRun.of(HttpStatusLintTest::fifty, "", file).lines();
    Callable<List<String>> other =
        () -> CheckerRun.of(text -> LintResult.CLEAN, child("some-rule", "info"), file).lines();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 5; round++) {
        List<Future<List<String>>> all = threads.invokeAll(List.of(one, other, one, other));
        assertEquals(50, all.get(0).get().size());
        assertEquals(all.get(0).get(), all.get(2).get());
        assertEquals(List.of(), all.get(1).get());
        assertEquals(List.of(), all.get(3).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static LintResult fifty(String text) {
    return new LintResult(
        IntStream.range(0, 50).mapToObj(i -> finding("rule-" + i, Severity.ERROR, 1, 1, "m")).toList(),
        List.of(),
        true);
  }
}
