package io.github.httpstatuslint.checkstyle;

import static io.github.httpstatuslint.checkstyle.FakeFindings.finding;
import static io.github.httpstatuslint.checkstyle.FakeFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import io.github.httpstatuslint.baseline.Baseline;
import io.github.httpstatuslint.baseline.BaselineEntry;
import io.github.httpstatuslint.baseline.SourceContext;
import io.github.httpstatuslint.lint.SourceLinter;
import io.github.httpstatuslint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFilterTest {

  private static final String TEXT = "class A {\n\tint a = f(\t401);\n\tint b = g(401);\n\tint b = g(401);\n}\n";

  /** Finds every 401. */
  private static final SourceLinter ENGINE = text -> {
    List<io.github.httpstatuslint.rule.Diagnostic> found = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains("401")) {
        found.add(finding("a-rule", Severity.ERROR, i + 1, lines[i].indexOf("401") + 1, "m"));
      }
    }
    return found(found.toArray(io.github.httpstatuslint.rule.Diagnostic[]::new));
  };

  @TempDir private Path folder;
  private Path baseline;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    baseline = folder.resolve("known");
    file = Files.writeString(folder.resolve("A.java"), TEXT);
    writeBaseline(2, 3);
  }

  private void writeBaseline(int... lines) throws IOException {
    Baseline empty = Baseline.empty(baseline);
    List<BaselineEntry> entries = new ArrayList<>();
    for (int line : lines) {
      int column = TEXT.split("\n")[line - 1].indexOf("401") + 1;
      entries.add(empty.entry(file, "a-rule", new SourceContext(TEXT).at(line, column)));
    }
    Files.writeString(baseline, empty.of(entries).text());
  }

  private String filter() {
    return "<module name='io.github.httpstatuslint.checkstyle.HttpStatusBaselineFilter'>"
        + "<property name='file' value='" + baseline + "'/></module>";
  }

  private List<Integer> lines(CheckerRun run) {
    return run.events().stream().map(event -> event.getLine()).toList();
  }

  private List<Integer> reported(String moduleBody, String checkerBody, Path... files) throws CheckstyleException {
    return lines(CheckerRun.of(settings -> ENGINE, moduleBody, checkerBody, files));
  }

  @Test
  void whatIsKnownIsNotReported() throws Exception {
    assertEquals(List.of(2, 3, 4), reported("", "", file));
    assertEquals(List.of(4), reported("", filter(), file));
    assertEquals(List.of(4), reported("<property name='id' value='mine'/>", filter(), file), "an id of the user's");
    Files.writeString(file, "\n\n" + TEXT.replace("\t", "  ").replace("f(", "f( // why\n"));
    assertEquals(List.of(7), reported("", filter(), file), "moved and reformatted");
  }

  @Test
  void otherModulesAreNotFiltered() throws Exception {
    String other = "<module name='FileLength'><property name='max' value='1'/></module>";
    assertEquals(List.of(1, 4), reported("", filter() + other, file));
  }

  @Test
  void aRunAfterTheFirstIsTheSame() throws Exception {
    Checker checker = CheckerRun.checker(settings -> ENGINE, "", filter());
    for (int i = 0; i < 3; i++) {
      assertEquals(List.of(4), lines(CheckerRun.of(checker, file)));
    }
    checker.destroy();
  }

  @Test
  void filesMayBeNamedFromABaseFolder() throws Exception {
    String basedir = "<property name='basedir' value='" + folder + "'/>";
    assertEquals(List.of(4), reported("", basedir + filter(), file));
  }

  @Test
  void theSourcesEncodingIsCheckstyles() throws Exception {
    Files.write(file, TEXT.replace("int a", "int \u00E9 = 0; int a").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    String latin = "<property name='charset' value='ISO-8859-1'/>";
    assertEquals(List.of(4), reported("", latin + filter(), file));
  }

  @Test
  void aChangedBaselineEmptiesTheCache() throws Exception {
    writeBaseline(2, 3, 4);
    String cached = "<property name='cacheFile' value='" + folder.resolve("cache") + "'/>" + filter();
    assertEquals(List.of(), reported("", cached, file));
    writeBaseline(2, 3);
    assertEquals(List.of(4), reported("", cached, file));
  }

  @Test
  void manyThreadsMayUseOne() throws Exception {
    HttpStatusBaselineFilter filter = new HttpStatusBaselineFilter();
    filter.setFile(baseline.toString());
    filter.finishLocalSetup();
    CheckerRun run = CheckerRun.of(settings -> ENGINE, "", "", file);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> futures = new ArrayList<>();
    Callable<Integer> all = () -> (int) run.events().stream().filter(filter::accept).count();
    for (int i = 0; i < 50; i++) {
      futures.add(threads.submit(all));
    }
    for (Future<Integer> future : futures) {
      // interleaved runs over one file cannot be told apart; none of them may fail
      assertTrue(future.get() <= 3);
    }
    threads.shutdown();
  }

  @Test
  void mistakesEndTheRunInWords() throws IOException {
    String none = "<module name='io.github.httpstatuslint.checkstyle.HttpStatusBaselineFilter'/>";
    assertTrue(message(none).contains("needs the property 'file'"));
    Files.writeString(baseline, "# http-status-lint baseline 1\nx\n");
    assertTrue(message(filter()).contains("known:2: expected a fingerprint"), message(filter()));
    Files.delete(baseline);
    assertTrue(message(filter()).contains("does not exist"));
  }

  private String message(String checkerBody) {
    Throwable thrown = assertThrows(CheckstyleException.class, () -> reported("", checkerBody, file));
    StringBuilder messages = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      messages.append(cause.getMessage()).append('\n');
    }
    return messages.toString();
  }
}
