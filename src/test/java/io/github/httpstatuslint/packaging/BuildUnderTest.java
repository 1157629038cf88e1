package io.github.httpstatuslint.packaging;

import java.nio.file.Path;

/** What the build that runs the integration tests says about itself, through failsafe. */
final class BuildUnderTest {

  private BuildUnderTest() {}

  static String version() {
    return property("it.version");
  }

  static Path directory() {
    return Path.of(property("it.build.directory"));
  }

  static Path pluginJar() {
    return directory().resolve("http-status-lint-" + version() + ".jar");
  }

  static Path commandLineJar() {
    return directory().resolve("http-status-lint-cli.jar");
  }

  static Path publishedPom() {
    return directory().resolve("dependency-reduced-pom.xml");
  }

  static Path project(String name) {
    return directory().getParent().resolve("test-fixtures/projects").resolve(name);
  }

  static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set: run this test with 'mvn verify'");
    }
    return value;
  }
}
