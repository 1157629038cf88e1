package io.github.httpstatuslint.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher says what the jar says; only sooner, once it has its archive. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {

  private static final String CONTROLLER = "src/main/java/com/example/bookings/web/BookingController.java";

  @TempDir private Path folder;

  private record Run(int status, String report) {}

  private Run run(Path archives, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("sh", BuildUnderTest.directory().getParent().resolve("src/main/scripts/http-status-lint").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(BuildUnderTest.project("sample").toFile());
    Path report = folder.resolve("report.txt");
    builder.redirectOutput(report.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("HTTP_STATUS_LINT_JAR", BuildUnderTest.commandLineJar().toString());
    builder.environment().put("HTTP_STATUS_LINT_ARCHIVE", archives == null ? "" : archives.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return new Run(process.exitValue(), Files.readString(report, StandardCharsets.UTF_8));
  }

  private static List<Path> in(Path archives) throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.toList();
    }
  }

  @Test
  void theFirstRunWritesAnArchiveAndTheSecondReadsIt() throws Exception {
    Path archives = folder.resolve("a folder/archives");
    Run first = run(archives, CONTROLLER);
    assertEquals(1, first.status());
    assertTrue(first.report().startsWith(CONTROLLER + ":"), first.report());
    assertTrue(first.report().contains("[unauthorized-without-challenge]"), first.report());
    List<Path> written = in(archives);
    assertEquals(1, written.size());
    assertTrue(written.get(0).toString().endsWith(".jsa"), written.toString());

    assertEquals(first, run(archives, CONTROLLER));
    assertEquals(written, in(archives));
  }

  @Test
  void goesWithoutAnArchive() throws Exception {
    Run run = run(null, CONTROLLER);
    assertEquals(1, run.status());
    assertTrue(run.report().startsWith(CONTROLLER + ":"), run.report());
  }

  @Test
  void anArchiveThatIsNoneIsPassedOver() throws Exception {
    Path archives = folder.resolve("archives");
    Run first = run(archives, CONTROLLER);
    Path archive = in(archives).get(0);
    assertTrue(archive.toFile().setWritable(true));
    Files.writeString(archive, "no archive");
    assertEquals(first, run(archives, CONTROLLER));
  }

  @Test
  void endsAsTheCommandLineEnds() throws Exception {
    assertEquals(2, run(null).status(), "no PATH");
    assertEquals(2, run(folder.resolve("archives"), "--no-such-option").status());
    assertEquals(0, run(null, "--version").status());
  }
}
