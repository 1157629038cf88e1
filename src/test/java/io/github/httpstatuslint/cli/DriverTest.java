package io.github.httpstatuslint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.httpstatuslint.lint.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverTest {

  @TempDir Path folder;

  private List<Path> files(int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = switch (i % 5) {
        case 0 -> "401 in " + i;
        case 1 -> "boom";
        case 2 -> "half 404\n\n429";
        default -> "nothing";
      };
      files.add(Files.writeString(folder.resolve("F%03d.java".formatted(i)), text));
    }
    return files;
  }

  @Test
  void theReportDoesNotDependOnTheThreads() throws IOException {
    Shell shell = new Shell(folder);
    files(200);
    for (String format : List.of("text", "sarif")) {
      Shell.Outcome one = shell.run("--threads", "1", "--format", format, ".");
      Shell.Outcome many = shell.run("--threads", "16", "--format", format, ".");
      assertTrue(one.out().contains("F195.java"));
      assertEquals(one.out(), many.out());
      assertEquals(withoutTime(one.err()), withoutTime(many.err()));
    }
  }

  private static String withoutTime(String err) {
    return err.replaceAll(" in \\d+\\.\\d s", "");
  }

  @Test
  void slowFilesKeepTheirPlace() throws IOException {
    List<Path> files = files(2);
    CountDownLatch second = new CountDownLatch(1);
    FileLinter linter = new FileLinter(text -> {
      await(second, text.equals("boom"));
      return new LintResult(List.of(), List.of(), text.startsWith("401"));
    });
    List<FileResult> results = Driver.run(linter, files, 2, done -> {});
    assertEquals(List.of(true, false), results.stream().map(FileResult::parsed).toList());
  }

  /** The second file is done first; the first one waits for it, so that this also fails without threads. */
  private static void await(CountDownLatch latch, boolean opens) {
    if (opens) {
      latch.countDown();
      return;
    }
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("alone");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void workersHaveDeepStacks() throws IOException {
    FileLinter linter = new FileLinter(text -> depth(100_000) > 0 ? LintResult.CLEAN : null);
    assertEquals(List.of(FileResult.CLEAN), Driver.run(linter, files(1), 1, done -> {}));
  }

  private static int depth(int left) {
    return left == 0 ? 1 : 1 + depth(left - 1);
  }

  @Test
  void whatGoesWrongInAFileStaysThere() throws IOException {
    List<Path> files = files(1);
    for (Throwable thrown : List.of(new IllegalStateException("x"), new NoClassDefFoundError("x"),
        new OutOfMemoryError("x"), new AssertionError("x"))) {
      FileResult result = new FileLinter(text -> {
        throw DriverTest.<RuntimeException>sneaky(thrown);
      }).lint(files.get(0));
      assertEquals("internal error: " + thrown.getClass().getName() + ": x", result.skips().get(0).reason());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void unreadableFilesAreSkippedWithAReason() throws IOException {
    FileLinter linter = new FileLinter(FakeEngine::lint);
    Path gone = folder.resolve("Gone.java");
    assertEquals(List.of(new FileSkip(gone, 0, "no longer there")), linter.lint(gone).skips());
    Path broken = Files.write(folder.resolve("B.java"), new byte[] {'a', (byte) 0xC3, '('});
    assertEquals(List.of(new FileSkip(broken, 0, "not valid UTF-8")), linter.lint(broken).skips());
    Path directory = Files.createDirectory(folder.resolve("D.java"));
    assertEquals(List.of(new FileSkip(directory, 0, "not a regular file")), linter.lint(directory).skips());
  }

  @Test
  void aFileThatFailsWhileReadIsSkipped() {
    // readable by its attributes, yet every read fails: also for root
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory));
    FileResult result = new FileLinter(FakeEngine::lint).lint(memory);
    assertTrue(result.skips().get(0).reason().startsWith("cannot be read: "), result.toString());
  }

  @Test
  void generatedCodeIsNotReported() throws IOException {
    Path file = Files.writeString(folder.resolve("G.java"), "@Generated class G { int i = 401; }");
    FileResult result = new FileLinter(FakeEngine::lint).lint(file);
    assertEquals(List.of(), result.findings());
    assertTrue(result.generated());
  }
}
