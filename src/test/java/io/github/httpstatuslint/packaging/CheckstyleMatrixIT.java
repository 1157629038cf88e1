package io.github.httpstatuslint.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.httpstatuslint.cli.RealCommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One jar, unchanged, finds the same with every supported Checkstyle: each runs as a process of its own
 * over the sample, over a project whose findings lie in one file because of another, and over files that
 * Checkstyle's own parser, our suppression or our parser could stumble over.
 */
class CheckstyleMatrixIT {

  /** A version and the oldest Java that it runs on; the ends are what the build says. */
  record Supported(String checkstyle, int java) {

    @Override
    public String toString() {
      return "Checkstyle " + checkstyle;
    }
  }

  /** What every version must report: the id, place and severity of each finding, and nothing else. */
  private static final List<String> EXPECTED =
      """
      BookingController.java:30:36 error unauthorized-without-challenge
      Broken.java:3:1 info http-status-lint-skipped
      Denials.java:17:24 error unauthorized-without-challenge
      ErrorHandler.java:17:27 error bad-request-for-semantic-validation
      Login.java:10:30 error unauthorized-without-challenge
      Login.java:22:24 error unauthorized-without-challenge
      RateLimitFilter.java:28:26 error too-many-requests-without-retry-after
      Recent.java:15:85 error unauthorized-without-challenge
      ReportServlet.java:23:24 error method-not-allowed-without-allow
      Responses.java:17:24 error unauthorized-without-challenge
      SessionController.java:21:36 error unregistered-status
      SessionController.java:28:34 error teapot-status
      Suppressed.java:20:24 error unauthorized-without-challenge
      Suppressed.java:29:24 error too-many-requests-without-retry-after
      Suppressed.java:39:24 error teapot-status
      TokenFilter.java:21:26 error unauthorized-without-challenge
      """
          .lines()
          .toList();

  private static final String RECENT =
      """
      package com.example.recent;

      import jakarta.servlet.http.HttpServletResponse;
      import java.io.IOException;

      class Recent {
        sealed interface Answer permits Denied, Granted {}

        record Denied(int status, String realm) implements Answer {}

        record Granted(String user) implements Answer {}

        void send(Answer answer, HttpServletResponse response) throws IOException {
          switch (answer) {
            case Denied(int status, var realm) when realm.isEmpty() -> response.sendError(401);
            case Denied(var status, String realm) -> {
              response.setHeader("WWW-Authenticate", "Bearer realm=\\"" + realm + "\\"");
              response.sendError(401);
            }
            case Granted granted -> response.setStatus(200);
          }
        }
      }
      """;

  private static final String BROKEN =
      """
      package com.example.broken;
      import jakarta.servlet.http.HttpServletResponse;
      class Broken { void answer(HttpServletResponse response) { response.sendError(401) } ))) }
      """;

  @TempDir private static Path folder;

  private static CheckstyleJars jars;
  private static CheckstyleRun oldest;

  static Stream<Supported> supported() {
    return Stream.of(
        new Supported(BuildUnderTest.property("it.checkstyle.oldest"), 17),
        new Supported("10.26.1", 17),
        new Supported("11.1.0", 17),
        new Supported(BuildUnderTest.property("it.checkstyle.newest"), 17),
        new Supported("13.11.0", 21),
        new Supported("14.4.0", 21));
  }

  @BeforeAll
  static void prepare() throws Exception {
    jars =
        CheckstyleJars.resolve(
            supported().filter(each -> Jdk.atLeast(each.java()).isPresent()).map(Supported::checkstyle).toList());
    writeSources();
    oldest = run(supported().findFirst().orElseThrow(), Jdk.running());
  }

  private static void writeSources() throws IOException {
    for (String project : List.of("sample", "cross-file")) {
      ProjectCopy.of(BuildUnderTest.project(project).resolve("src"), folder.resolve(project).resolve("src"));
    }
    Path single = Files.createDirectories(folder.resolve("single"));
    Files.copy(
        BuildUnderTest.project("../flow/Suppressed.java").normalize(), single.resolve("Suppressed.java"));
    Files.writeString(single.resolve("Recent.java"), RECENT);
    Files.writeString(single.resolve("Broken.java"), BROKEN);
  }

  private static CheckstyleRun run(Supported version, Jdk jdk) throws Exception {
    return CheckstyleRun.of(jdk, jars.classPath(version.checkstyle()), folder);
  }

  @ParameterizedTest
  @MethodSource("supported")
  void everyVersionReportsTheSame(Supported version) throws Exception {
    Optional<Jdk> jdk = Jdk.atLeast(version.java());
    assumeTrue(
        jdk.isPresent(),
        () -> version + " needs JDK " + version.java() + " or newer, and none is installed: not run");

    CheckstyleRun run = run(version, jdk.get());

    assertEquals(version.checkstyle(), run.version());
    assertEquals(EXPECTED, run.places(), run.output());
    assertEquals(oldest.findings(), run.findings(), "the messages differ");
    assertEquals(EXPECTED.stream().filter(place -> place.contains(" error ")).count(), run.status());
    assertTrue(run.output().contains("1 file was not analysed in full"), run.output());
  }

  /** The command line writes what every version reads: all is known but the one entry that is taken away. */
  @ParameterizedTest
  @MethodSource("supported")
  void everyVersionKeepsBackWhatTheBaselineKnows(Supported version, @TempDir Path other) throws Exception {
    Optional<Jdk> jdk = Jdk.atLeast(version.java());
    assumeTrue(jdk.isPresent(), () -> version + " needs JDK " + version.java() + ": not run");
    Path baseline = other.resolve("known");
    RealCommandLine.output(folder, "--write-baseline", baseline.toString(), ".");
    List<String> lines = Files.readAllLines(baseline);
    Files.write(baseline, lines.stream().filter(line -> !line.endsWith("TokenFilter.java")).toList());
    Path configuration = Files.writeString(other.resolve("checks.xml"), """
        <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
            "https://checkstyle.org/dtds/configuration_1_3.dtd">
        <module name="Checker">
          <module name="HttpStatusLint"/>
          <module name="HttpStatusBaselineFilter">
            <property name="file" value="%s"/>
          </module>
        </module>
        """.formatted(baseline));

    CheckstyleRun run =
        CheckstyleRun.of(jdk.get(), jars.classPath(version.checkstyle()), configuration.toString(), folder);

    assertEquals(
        List.of(
            "Broken.java:3:1 info http-status-lint-skipped",
            "TokenFilter.java:21:26 error unauthorized-without-challenge"),
        run.places(), run.output());
  }

  @Test
  void theReadmeNamesEveryVersionThatRuns() throws IOException {
    String readme = Files.readString(BuildUnderTest.directory().resolveSibling("README.md"));
    String told =
        readme.substring(readme.indexOf("## What was really run"), readme.indexOf("## Limits"));

    supported().forEach(each -> assertTrue(told.contains("| " + each.checkstyle() + " |"), each.toString()));
  }
}
