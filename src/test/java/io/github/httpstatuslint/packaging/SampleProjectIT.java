package io.github.httpstatuslint.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds the sample projects with real Maven and maven-checkstyle-plugin, as a user would. */
class SampleProjectIT {

  private static final String CHECK_ONLY = "checkstyle:check@http-statuses";

  /** What is wrong in the sample, in the order of the lines. */
  private static final Map<String, List<String>> FAULTS =
      Map.of(
          "TokenFilter.java", List.of("unauthorized-without-challenge"),
          "RateLimitFilter.java", List.of("too-many-requests-without-retry-after"),
          "ReportServlet.java", List.of("method-not-allowed-without-allow"),
          "BookingController.java", List.of("unauthorized-without-challenge"),
          "SessionController.java", List.of("unregistered-status", "teapot-status"),
          "ErrorHandler.java", List.of("bad-request-for-semantic-validation"));

  private static MavenRepository repository;

  @TempDir private Path folder;

  @BeforeAll
  static void prepareRepository(@TempDir Path folder) throws IOException {
    repository = MavenRepository.create();
    Prefetch prefetch = new Prefetch(BuildUnderTest.project("sample-fixed"));
    for (String checkstyle : checkstyleVersions().toList()) {
      prefetch.run(checkstyle, folder.resolve(checkstyle));
    }
  }

  private static Stream<String> checkstyleVersions() {
    return Stream.of(oldest(), newest());
  }

  private static String oldest() {
    return BuildUnderTest.property("it.checkstyle.oldest");
  }

  private static String newest() {
    return BuildUnderTest.property("it.checkstyle.newest");
  }

  private MavenBuild build(String project, String checkstyle, String... arguments) throws IOException {
    ProjectCopy.of(BuildUnderTest.project(project), folder);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("-gs");
    all.add(repository.settings().toString());
    all.add("-Dmaven.repo.local=" + repository.folder());
    all.add("-Dcheckstyle.version=" + checkstyle);
    all.add("-Dhttp-status-lint.version=" + repository.pluginVersion());
    return MavenBuild.run(folder, all);
  }

  private static void assertFaults(Map<String, List<String>> expected, MavenBuild build) throws Exception {
    assertEquals(new TreeMap<>(expected), build.reported(), build.output());
  }

  @ParameterizedTest
  @MethodSource("checkstyleVersions")
  void theSampleFailsWithOurMessages(String checkstyle) throws Exception {
    MavenBuild build = build("sample", checkstyle, "verify");

    assertFalse(build.succeeded(), build.output());
    assertFaults(FAULTS, build);
    assertTrue(build.output().contains("You have 7 Checkstyle violations"), build.output());
    FAULTS.values().stream()
        .flatMap(List::stream)
        .forEach(id -> assertTrue(build.output().contains(id + ": "), id + " is not printed"));
  }

  @ParameterizedTest
  @MethodSource("checkstyleVersions")
  void theMendedTwinPasses(String checkstyle) throws Exception {
    MavenBuild build = build("sample-fixed", checkstyle, "verify");

    assertTrue(build.succeeded(), build.output());
    assertFaults(Map.of(), build);
  }

  @ParameterizedTest
  @MethodSource("checkstyleVersions")
  void theReadyConfigurationIsFoundInTheJar(String checkstyle) throws Exception {
    MavenBuild build =
        build("sample", checkstyle, CHECK_ONLY, "-Dcheckstyle.config.location=http-status-lint.xml");

    assertFalse(build.succeeded(), build.output());
    assertFaults(FAULTS, build);
  }

  @Test
  void theStrictConfigurationFindsAtLeastAsMuch() throws Exception {
    MavenBuild build =
        build("sample", newest(), CHECK_ONLY, "-Dcheckstyle.config.location=http-status-lint-strict.xml");

    assertFalse(build.succeeded(), build.output());
    Map<String, List<String>> reported = build.reported();
    FAULTS.forEach(
        (file, ids) -> assertTrue(reported.getOrDefault(file, List.of()).containsAll(ids), reported.toString()));
  }

  @Test
  void anUnparsableFileIsNamedAndTheRunGoesOn() throws Exception {
    Path broken = folder.resolve("src/main/java/com/example/bookings/web/Broken.java");
    Files.createDirectories(broken.getParent());
    Files.writeString(
        broken,
        """
        package com.example.bookings.web;
        import jakarta.servlet.http.HttpServletResponse;
        class Broken { void answer(HttpServletResponse response) { response.sendError(401) } ))) }
        """);

    MavenBuild build = build("sample", oldest(), CHECK_ONLY);

    Map<String, List<String>> expected = new TreeMap<>(FAULTS);
    expected.put("Broken.java", List.of("http-status-lint-skipped"));
    assertFaults(expected, build);
    assertTrue(build.output().contains("1 file was not analysed in full"), build.output());
    assertTrue(build.output().contains("You have 7 Checkstyle violations"), build.output());
  }

  @Test
  void anUnknownRuleEndsTheBuildInPlainWords() throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("misspelt.xml"),
            """
            <?xml version="1.0"?>
            <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
                "https://checkstyle.org/dtds/configuration_1_3.dtd">
            <module name="Checker">
              <module name="HttpStatusLint"><property name="disable" value="teapot-statsu"/></module>
            </module>
            """);

    MavenBuild build =
        build("sample", oldest(), CHECK_ONLY, "-Dcheckstyle.config.location=" + configuration);

    assertFalse(build.succeeded());
    assertTrue(build.output().contains("teapot-statsu"), build.output());
    assertTrue(build.output().contains("teapot-status"), build.output());
  }
}
