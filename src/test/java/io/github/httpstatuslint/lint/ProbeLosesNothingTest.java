package io.github.httpstatuslint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.httpstatuslint.fixture.CardExamples;
import io.github.httpstatuslint.fixture.FixtureFolder;
import io.github.httpstatuslint.rule.Diagnostic;
import io.github.httpstatuslint.rule.Rule;
import io.github.httpstatuslint.rule.RuleBook;
import io.github.httpstatuslint.rule.RuleSelection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The probe saves work and loses no finding. {@code -Dcorpus=FOLDER} also shows it for every Java file
 * below the folder.
 */
class ProbeLosesNothingTest {

  private static final RuleBook BOOK = RuleBook.bundled();

  /** Each selection has a probe of its own: fewer rules look for fewer words. */
  private static final Map<String, RuleSelection> SELECTIONS =
      Map.of("recommended", RuleSelection.recommended(BOOK), "strict", RuleSelection.strict(BOOK));

  private final LargeStack stack = new LargeStack();

  @TestFactory
  Stream<DynamicTest> aFileThatIsPassedOverHasNoFinding() {
    List<Path> fixtures = FixtureFolder.all().javaFiles();
    assertFalse(fixtures.isEmpty());
    return perSelection(linter ->
        fixtures.stream().flatMap(file -> losses(linter, file, bytes(file)).stream()).toList());
  }

  @TestFactory
  Stream<DynamicTest> anExampleThatIsPassedOverHasNoFinding() {
    List<String> examples = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      examples.addAll(CardExamples.in(rule.id(), rule.markdown()).texts());
    }
    assertFalse(examples.isEmpty());
    return perSelection(linter ->
        examples.stream()
            .flatMap(text -> losses(linter, null, text.getBytes(StandardCharsets.UTF_8)).stream())
            .toList());
  }

  @Test
  void theProbeSavesWork() {
    Linter linter = new Linter(RuleSelection.recommended(BOOK));
    assertFalse(linter.isWorthReading("class Any { int code = 401; }".getBytes(StandardCharsets.UTF_8)));
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "corpus", matches = ".+")
  Stream<DynamicTest> aFileOfTheCorpusThatIsPassedOverHasNoFinding() {
    List<Path> files = new FixtureFolder(Path.of(System.getProperty("corpus")).toAbsolutePath()).javaFiles();
    assertFalse(files.isEmpty());
    return perSelection(linter -> onAllCores(files, linter));
  }

  /** What a check of many files says against the probe; empty for nothing. */
  private interface Trial {
    List<String> losses(Linter linter);
  }

  private static Stream<DynamicTest> perSelection(Trial trial) {
    return SELECTIONS.keySet().stream().sorted().map(name ->
        dynamicTest(name, () ->
            assertEquals(List.of(), trial.losses(new Linter(SELECTIONS.get(name))))));
  }

  /** A file that passes is linted as without a probe; so only the others can have lost something. */
  private List<String> losses(Linter linter, Path file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    LintResult probed = stack.get(() -> linter.lint(file, text));
    List<String> losses = new ArrayList<>();
    if (linter.isWorthReading(bytes) != probed.parsed()) {
      losses.add(name(file, text) + ": bytes and text disagree");
    }
    if (!linter.isWorthReading(bytes) || !probed.parsed()) {
      LintResult all = stack.get(() -> linter.lintUnprobed(file, text));
      assertTrue(all.parsed());
      all.diagnostics().stream()
          .filter(found -> !isKnown(text, found))
          .forEach(found -> losses.add(
              name(file, text) + ":" + found.site().line() + ": " + found.rule().id() + " is lost"));
    }
    return losses;
  }

  /** What only another file's text could tell is a known loss, and its line says so. */
  private static boolean isKnown(String text, Diagnostic found) {
    String line = text.lines().skip(found.site().line() - 1L).findFirst().orElse("");
    return line.contains("todo-expect: " + found.rule().id());
  }

  private List<String> onAllCores(List<Path> files, Linter linter) {
    ConcurrentLinkedQueue<String> losses = new ConcurrentLinkedQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Path file : files) {
        running.add(threads.submit(() -> losses.addAll(losses(linter, file, bytes(file)))));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
    return losses.stream().sorted().toList();
  }

  private static String name(Path file, String text) {
    return file == null ? text : file.toString();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
