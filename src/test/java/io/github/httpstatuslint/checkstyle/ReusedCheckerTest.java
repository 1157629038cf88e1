package io.github.httpstatuslint.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real engine: IDEs keep one Checker and use it from many threads; {@code mvn -T} runs several. */
class ReusedCheckerTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 8;

  @TempDir private Path folder;

  @Test
  void aKeptCheckerSeesWhatHasChangedInOtherFiles() throws Exception {
    CallerAndHelper files = CallerAndHelper.in(folder);
    Checker checker = CheckerRun.checker(LinterFactory.BUNDLED, "", "");
    try {
      files.helperChallenges(true);
      assertEquals(0, CheckerRun.of(checker, files.caller()).errors());

      files.helperChallenges(false);
      assertEquals(1, CheckerRun.of(checker, files.caller()).events().size());

      files.helperChallenges(true);
      assertEquals(List.of(), CheckerRun.of(checker, files.caller()).lines());
    } finally {
      checker.destroy();
    }
  }

  @Test
  void oneCheckerServesSeveralThreads() throws Exception {
    Path[] files = sources();
    List<String> alone = CheckerRun.of(LinterFactory.BUNDLED, "", "", files).lines();
    assertFalse(alone.isEmpty());
    Checker checker = CheckerRun.checker(LinterFactory.BUNDLED, "", "");
    try {
      OfThisThread listener = new OfThisThread();
      checker.addListener(listener);
      atOnce(alone, () -> listener.lines(checker, files));
    } finally {
      checker.destroy();
    }
  }

  @Test
  void severalCheckersShareTheClasses() throws Exception {
    Path[] files = sources();
    List<String> alone = CheckerRun.of(LinterFactory.BUNDLED, "", "", files).lines();

    atOnce(alone, () -> CheckerRun.of(LinterFactory.BUNDLED, "", "", files).lines());
  }

  private Path[] sources() throws IOException {
    CallerAndHelper files = CallerAndHelper.in(folder);
    files.helperChallenges(false);
    Path teapot =
        Files.writeString(
            folder.resolve("Teapot.java"),
            """
            class Teapot {
              void pour(jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
                response.sendError(418);
              }
            }
            """);
    Path broken =
        Files.writeString(
            folder.resolve("Broken.java"),
            "class Broken { void a(jakarta.servlet.http.HttpServletResponse r) { r.sendError(401) ))) } }\n");
    return new Path[] {files.caller(), files.helper(), teapot, broken};
  }

  private static void atOnce(List<String> expected, Callable<List<String>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        for (Future<List<String>> each : threads.invokeAll(Collections.nCopies(THREADS, work))) {
          assertEquals(expected, each.get());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Checkstyle tells its listeners on the thread that processes the file. */
  private static final class OfThisThread extends Listener {

    private final ThreadLocal<List<AuditEvent>> events = ThreadLocal.withInitial(ArrayList::new);

    List<String> lines(Checker checker, Path... files) throws CheckstyleException {
      events.get().clear();
      checker.process(Stream.of(files).map(Path::toFile).toList());
      return events.get().stream()
          .map(Listener::line)
          .toList();
    }

    @Override
    public void addError(AuditEvent event) {
      events.get().add(event);
    }
  }
}
